// Inverts the symmetric positive definite `s` by Cholesky into `s_inv`; pivots are floored. Returns ln of the determinant.
var<private> s: array<f32, ${D * D}>;
var<private> s_inv: array<f32, ${D * D}>;

fn invert() -> f32 {
    var det = 1.0;
# for i in range(D)
#   for j in range(i + 1)
    var sum${i}${j} = s[${i * D + j}];
#     for k in range(j)
    sum${i}${j} -= l${i}${k} * l${j}${k};
#     endfor
#     if i == j
    let pivot${i} = larger(sum${i}${i}, 1e-6);
    det = det * pivot${i};
    let recip${i} = 1.0 / sqrt(pivot${i});
#     else
    let l${i}${j} = sum${i}${j} * recip${j};
#     endif
#   endfor
# endfor
    // The inverse of L, then L^-T L^-1.
# for i in range(D)
    let li${i}${i} = recip${i};
#   for j in range(i)
    let li${i}${j} = (
#     for k in range(j, i)
        -l${i}${k} * li${k}${j}
#     endfor
    ) * recip${i};
#   endfor
# endfor
# for i in range(D)
#   for j in range(i + 1)
    let inv${i}${j} =
#     for k in range(i, D)
        ${"" if k == i else "+ "}li${k}${i} * li${k}${j}
#     endfor
    ;
    s_inv[${i * D + j}] = inv${i}${j};
    s_inv[${j * D + i}] = inv${i}${j};
#   endfor
# endfor
    return ln_of(det);
}

use super::*;
use fusion_contract::ObjectClass;
use std::f64::consts::FRAC_PI_2;
use std::io::Write as _;

/// A car east along y = 20 at 10 m/s, a bus north along x = 120 that brakes from 10 m/s to 8, one second a step from 100 s on,
/// and a pedestrian who leaves after the first step.
fn document() -> String {
    let mut text = "<?xml version=\"1.0\"?>\n<!-- by hand -->\n<fcd-export>\n".to_owned();
    for k in 0..4 {
        let t = f64::from(k);
        text += &format!("<timestep time=\"{:.2}\">\n", 100.0 + t);
        text += &format!(
            "<vehicle id=\"a&amp;b\" x=\"{:.2}\" y=\"20.00\" angle=\"90.00\" type=\"DEFAULT_VEHTYPE\" speed=\"10.00\" pos=\"1\" lane=\"e_0\" slope=\"0\"/>\n",
            60.0 + 10.0 * t
        );
        // Uniform braking by 0.5 m/s²: v = 10 - t/2, s = 10 t - t²/4.
        text += &format!(
            "<vehicle id=\"line7\" x=\"120\" y=\"{}\" angle=\"0\" type=\"city_bus\" speed=\"{}\" lane=\"n_0\"/>\n",
            10.0 * t - 0.25 * t * t,
            10.0 - 0.5 * t
        );
        if k == 0 {
            text +=
                "<person id=\"p\" x=\"101\" y=\"21\" angle=\"270\" speed=\"1.2\" pos=\"3\" edge=\"e\"/>\n";
        }
        text += "</timestep>\n";
    }
    text + "</fcd-export>\n"
}

fn cars(text: &str) -> Result<FloatingCars, FcdError> {
    FloatingCars::new(Box::new(std::io::Cursor::new(text.as_bytes().to_vec())), [100.0, 20.0])
}

#[test]
fn bodies_are_where_the_file_has_them_and_between() {
    let mut cars = cars(&document()).unwrap();
    let at_begin = cars.bodies();
    let classes: Vec<_> = at_begin.iter().map(|b| b.class).collect();
    assert_eq!(classes, [ObjectClass::Car, ObjectClass::Bus, ObjectClass::Pedestrian]);
    // The pedestrian is given by the middle, and goes west.
    assert!((at_begin[2].x - 1.0).abs() < 1e-12 && (at_begin[2].vx + 1.2).abs() < 1e-12);
    let ids: Vec<u32> = at_begin.iter().map(|b| b.id).collect();
    for _ in 0..130 {
        cars.step(0.01);
    }
    let now = cars.bodies();
    assert_eq!(now.iter().map(|b| b.id).collect::<Vec<_>>(), ids[..2]);
    // The front at 60 + 13 - 100, the centre half of 5 m behind it.
    let car = &now[0];
    assert!((car.x + 29.5).abs() < 1e-9 && car.y.abs() < 1e-9, "{car:?}");
    assert!((car.vx - 10.0).abs() < 1e-9 && car.heading.abs() < 1e-12 && car.lane == "e_0");
    // A cubic with the right ends is exact under uniform braking.
    let bus = &now[1];
    assert!((bus.x - 20.0).abs() < 1e-9 && (bus.heading - FRAC_PI_2).abs() < 1e-9);
    assert!(
        (bus.y - (13.0 - 0.25 * 1.69 - 20.0 - 6.0)).abs() < 1e-9 && (bus.vy - 9.35).abs() < 1e-9,
        "{bus:?}"
    );
}

#[test]
fn it_ends_with_the_file() {
    let mut cars = cars(&document()).unwrap();
    for _ in 0..300 {
        assert!(!cars.is_over());
        cars.step(0.01);
    }
    cars.step(0.02);
    assert!(cars.is_over() && cars.bodies().is_empty() && cars.take_error().is_none());
}

#[test]
fn gzip_is_the_same() {
    let mut file = tempfile::NamedTempFile::new().unwrap();
    let mut packed = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
    packed.write_all(document().as_bytes()).unwrap();
    file.write_all(&packed.finish().unwrap()).unwrap();
    let mut from_file = FloatingCars::open(file.path(), [100.0, 20.0]).unwrap();
    let mut plain = cars(&document()).unwrap();
    for _ in 0..25 {
        assert_eq!(from_file.bodies(), plain.bodies());
        from_file.step(0.1);
        plain.step(0.1);
    }
}

#[test]
fn who_jumps_is_not_dragged_across() {
    let text = document().replace("x=\"70.00\" y=\"20.00\"", "x=\"270.00\" y=\"20.00\"");
    let mut cars = cars(&text).unwrap();
    cars.step(0.5);
    assert!((cars.bodies()[0].vx - 10.0).abs() < 1e-9 && cars.bodies()[0].x < 0.0);
}

#[test]
fn what_is_wrong_is_told_with_its_place() {
    assert!(matches!(cars("<fcd-export></fcd-export>"), Err(FcdError::Empty)));
    for (from, to, says) in [
        ("time=\"101.00\"", "time=\"99\"", "back to 99"),
        ("x=\"70.00\"", "x=\"east\"", "`x` is `east`"),
        ("x=\"70.00\"", "", "`a&b` lacks one of x, y"),
        ("time=\"102.00\"", "", "without `time`"),
    ] {
        let text = document().replacen(from, to, 1);
        assert_ne!(text, document());
        let error = cars(&text).map(|mut cars| {
            for _ in 0..40 {
                cars.step(0.1);
            }
            assert!(cars.is_over());
            cars.take_error()
        });
        let text = match error {
            Err(e) => e.to_string(),
            Ok(e) => e.unwrap().to_string(),
        };
        assert!(text.contains(says) && text.starts_with("byte "), "{text}");
    }
    let mut cut = cars(&document()[..document().len() - "</timestep>\n</fcd-export>\n".len()]).unwrap();
    (0..40).for_each(|_| cut.step(0.1));
    assert!(cut.take_error().unwrap().to_string().contains("inside a time step"));
}

#[test]
fn types_are_known_by_the_words_in_their_names() {
    for (name, class) in [
        ("DEFAULT_VEHTYPE", ObjectClass::Car),
        ("passenger/emergency", ObjectClass::Car),
        ("DEFAULT_BIKETYPE", ObjectClass::Bicycle),
        ("motorcycle_fast", ObjectClass::Motorcycle),
        ("truck.trailer", ObjectClass::Truck),
        ("Lorry", ObjectClass::Truck),
        ("delivery", ObjectClass::Van),
        ("DEFAULT_PEDTYPE", ObjectClass::Pedestrian),
    ] {
        assert_eq!(Kind::of(name, false).class, class, "{name}");
    }
}

#[test]
fn the_devices_see_who_is_in_the_file() {
    // Past the west mast, on the near lane.
    let mut text = "<fcd-export>".to_owned();
    for k in 0..30 {
        let x = -60.0 + 1.0 * f64::from(k);
        text += &format!(
            "<timestep time=\"{}\"><vehicle id=\"v\" x=\"{x}\" y=\"-4\" angle=\"90\" type=\"c\" speed=\"10\"/></timestep>",
            f64::from(k) * 0.1
        );
    }
    text += "</fcd-export>";
    let cars = FloatingCars::new(Box::new(std::io::Cursor::new(text.into_bytes())), [0.0, 0.0]).unwrap();
    let mut simulation = crate::Simulation::new(&crate::Scenario::demo(3)).with_floating_cars(cars);
    let (mut at_body, mut elsewhere) = (0, 0);
    while !simulation.is_over() {
        let body = simulation.bodies()[0].clone();
        for m in simulation.advance() {
            let crate::Report::Radar(points) = &m.report else { continue };
            let pose = simulation.installation.true_poses[m.sensor];
            for p in points {
                let (sin, cos) = (pose.yaw_rad + f64::from(p.azimuth_rad)).sin_cos();
                let range = f64::from(p.range_m);
                let [ahead, left] = body.local(pose.x_m + range * cos, pose.y_m + range * sin);
                let near = ahead.abs() < 0.5 * body.length + 2.0 && left.abs() < 0.5 * body.width + 4.0;
                if near { at_body += 1 } else { elsewhere += 1 }
            }
        }
    }
    // Beside two false points a scan of four radars.
    assert!(at_body > 30, "{at_body} points at the car, {elsewhere} elsewhere");
    assert!(simulation.floating_cars().unwrap().take_error().is_none());
}

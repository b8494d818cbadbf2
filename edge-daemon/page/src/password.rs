//! The page's one password, of which only a hash is kept.

use argon2::Argon2;
use argon2::password_hash::{PasswordHasher as _, PasswordVerifier as _, phc};
use std::fmt;

/// Fewest characters. One password guards the page, and guesses are slowed down: length is what counts (NIST SP 800-63B asks for 15
/// where a password is all there is).
pub const SHORTEST: usize = 15;

/// A password that can't be used.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PasswordError {
    /// It is too short.
    #[error("a password of {length} characters can be guessed: take at least {SHORTEST}, such as four words")]
    Short {
        /// Its length.
        length: usize,
    },
    /// The text is no hash.
    #[error("this is no Argon2 hash: write it with `kerbctl page-password`")]
    NoHash,
    /// It can't be hashed.
    #[error("the password can't be hashed")]
    Hash,
}

/// The hash of a password (Argon2id, in PHC string format).
#[derive(Clone)]
pub struct PasswordHash(phc::PasswordHash);

impl fmt::Debug for PasswordHash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("PasswordHash")
    }
}

impl std::str::FromStr for PasswordHash {
    type Err = PasswordError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let hash = phc::PasswordHash::new(text.trim()).map_err(|_| PasswordError::NoHash)?;
        if hash.algorithm.as_str() != "argon2id" || hash.hash.is_none() {
            return Err(PasswordError::NoHash);
        }
        Ok(Self(hash))
    }
}

impl PasswordHash {
    /// Whether this is the password. Takes tens of milliseconds, on purpose.
    #[must_use]
    pub fn is_of(&self, password: &str) -> bool {
        Argon2::default().verify_password(password.as_bytes(), &self.0).is_ok()
    }
}

/// Hashes a password, for its file.
///
/// # Errors
/// [`PasswordError::Short`], [`PasswordError::Hash`].
pub fn hash_password(password: &str) -> Result<String, PasswordError> {
    let length = password.chars().count();
    if length < SHORTEST {
        return Err(PasswordError::Short { length });
    }
    let hash = Argon2::default().hash_password(password.as_bytes()).map_err(|_| PasswordError::Hash)?;
    Ok(hash.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_password_is_the_password() {
        let text = hash_password("a pole at the kerb").expect("long enough");
        let hash: PasswordHash = format!("{text}\n").parse().expect("a hash");
        assert!(hash.is_of("a pole at the kerb"));
        assert!(!hash.is_of("a pole at the kern") && !hash.is_of(""));
        assert_ne!(
            text,
            hash_password("a pole at the kerb").expect("long enough"),
            "the salt is new each time"
        );
        assert!(!format!("{hash:?}").contains("argon2"));
    }

    #[test]
    fn what_is_short_or_no_hash_is_refused() {
        assert_eq!(hash_password("fourteen chars"), Err(PasswordError::Short { length: 14 }));
        for text in ["", "secret", "$argon2id$", "$argon2id$v=19$m=19456,t=2,p=1$c2FsdHNhbHQ"] {
            assert_eq!(text.parse::<PasswordHash>().err(), Some(PasswordError::NoHash), "{text:?}");
        }
    }
}

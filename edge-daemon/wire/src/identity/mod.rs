//! Who is who on the wire: the common names of certificates.
//!
//! | common name | whose |
//! |---|---|
//! | `authority/<city>` | the city's authority, which signs the others |
//! | `router/<city>` | any of the city's routers |
//! | `brain/<city>/<name>` | a program that reads every unit and may command |
//! | `unit/<city>/<name>` | a unit: it may speak under `kerbside/v1/<city>/<name>` and nowhere else |
//!
//! Access lists compare common names letter by letter. A name that was revoked can therefore be given out again only as
//! a later issue, such as `unit/<city>/<name>/2`: the lost certificate still bears the first. All routers of a city share
//! one name, so that a unit knows whom to trust before it has met any.

#[cfg(feature = "certificate")]
mod certificate;

#[cfg(feature = "certificate")]
pub use certificate::{Certificate, CertificateError};

use crate::{BadName, Name};
use std::{fmt, num::NonZeroU32, str::FromStr};

/// Whose certificate it is. `Display` builds the common name, `FromStr` parses it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Identity {
    /// Signs the others.
    Authority {
        /// The city.
        city: Name,
    },
    /// Carries everything, may do everything.
    Router {
        /// The city.
        city: Name,
    },
    /// Reads every unit, and alone may command.
    Brain {
        /// The city.
        city: Name,
        /// The program's name.
        name: Name,
        /// Which issue of the name, from 1.
        issue: NonZeroU32,
    },
    /// Speaks under its own keys.
    Unit {
        /// The city.
        city: Name,
        /// The unit's name, as in its keys.
        name: Name,
        /// Which issue of the name, from 1.
        issue: NonZeroU32,
    },
}

/// A text that is no [`Identity`].
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum IdentityError {
    /// It has another form.
    #[error(
        "common name {0:?} is none of Kerbside's: they look like unit/<city>/<name>, brain/<city>/<name> or router/<city>"
    )]
    Form(String),
    /// A part that must be a name is none.
    #[error("common name {common_name:?}")]
    Name {
        /// The whole.
        common_name: String,
        /// What is wrong with the part.
        #[source]
        source: BadName,
    },
    /// X.509 has no room for it.
    #[error(
        "common name {common_name:?} has {} bytes and a certificate takes {}: shorten the city or the name",
        common_name.len(),
        Identity::MAX_BYTES
    )]
    Long {
        /// The whole.
        common_name: String,
    },
}

impl Identity {
    /// Most bytes a common name has (X.520, `ub-common-name`).
    pub const MAX_BYTES: usize = 64;

    /// The first issue of a unit's name.
    #[must_use]
    pub fn unit(city: &Name, name: &Name) -> Self {
        Self::Unit { city: city.clone(), name: name.clone(), issue: NonZeroU32::MIN }
    }

    /// The first issue of a brain's name.
    #[must_use]
    pub fn brain(city: &Name, name: &Name) -> Self {
        Self::Brain { city: city.clone(), name: name.clone(), issue: NonZeroU32::MIN }
    }

    /// Any router of a city.
    #[must_use]
    pub fn router(city: &Name) -> Self {
        Self::Router { city: city.clone() }
    }

    /// The city.
    #[must_use]
    pub const fn city(&self) -> &Name {
        match self {
            Self::Authority { city }
            | Self::Router { city }
            | Self::Brain { city, .. }
            | Self::Unit { city, .. } => city,
        }
    }

    /// What it is: `authority`, `router`, `brain` or `unit`.
    #[must_use]
    pub const fn role(&self) -> &'static str {
        match self {
            Self::Authority { .. } => "authority",
            Self::Router { .. } => "router",
            Self::Brain { .. } => "brain",
            Self::Unit { .. } => "unit",
        }
    }

    /// The common name, where a certificate has room for it.
    ///
    /// # Errors
    /// It is too long.
    pub fn common_name(&self) -> Result<String, IdentityError> {
        let common_name = self.to_string();
        if common_name.len() > Self::MAX_BYTES {
            return Err(IdentityError::Long { common_name });
        }
        Ok(common_name)
    }
}

impl fmt::Display for Identity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.role(), self.city())?;
        if let Self::Brain { name, issue, .. } | Self::Unit { name, issue, .. } = self {
            write!(f, "/{name}")?;
            if issue.get() > 1 {
                write!(f, "/{issue}")?;
            }
        }
        Ok(())
    }
}

impl FromStr for Identity {
    type Err = IdentityError;

    fn from_str(text: &str) -> Result<Self, IdentityError> {
        let form = || IdentityError::Form(text.to_owned());
        let name = |part: &str| {
            Name::new(part).map_err(|source| IdentityError::Name { common_name: text.to_owned(), source })
        };
        let parts: Vec<&str> = text.split('/').collect();
        let issue = match parts.get(3) {
            None => NonZeroU32::MIN,
            Some(digits) => parse_issue(digits).ok_or_else(form)?,
        };
        match parts[..] {
            ["authority", city] => Ok(Self::Authority { city: name(city)? }),
            ["router", city] => Ok(Self::Router { city: name(city)? }),
            ["brain", city, brain] | ["brain", city, brain, _] => {
                Ok(Self::Brain { city: name(city)?, name: name(brain)?, issue })
            }
            ["unit", city, unit] | ["unit", city, unit, _] => {
                Ok(Self::Unit { city: name(city)?, name: name(unit)?, issue })
            }
            _ => Err(form()),
        }
    }
}

/// From 2, and only the one way of writing it that [`Identity`] uses.
fn parse_issue(digits: &str) -> Option<NonZeroU32> {
    if digits.starts_with('0') || !digits.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    digits.parse().ok().filter(|issue: &NonZeroU32| issue.get() > 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn name(text: &str) -> Name {
        Name::new(text).unwrap()
    }

    #[test]
    fn common_names_are_built_and_parse_back() {
        let (city, corner) = (name("springfield"), name("main-and-first"));
        let second = NonZeroU32::new(2).unwrap();
        for (identity, text) in [
            (Identity::Authority { city: city.clone() }, "authority/springfield"),
            (Identity::router(&city), "router/springfield"),
            (Identity::brain(&city, &name("hall")), "brain/springfield/hall"),
            (Identity::unit(&city, &corner), "unit/springfield/main-and-first"),
            (
                Identity::Unit { city: city.clone(), name: corner.clone(), issue: second },
                "unit/springfield/main-and-first/2",
            ),
        ] {
            assert_eq!(identity.common_name().unwrap(), text);
            assert_eq!(text.parse::<Identity>().unwrap(), identity);
        }
    }

    #[test]
    fn nothing_parses_in_two_ways() {
        for bad in [
            "",
            "unit",
            "unit/a",
            "unit/a/b/1",
            "unit/a/b/02",
            "unit/a/b/+2",
            "unit/a/b/2/3",
            "unit/a/*",
            "unit/a/B",
            "router/a/b",
            "brain/a",
            "mayor/a/b",
            "router.springfield.example",
        ] {
            assert!(bad.parse::<Identity>().is_err(), "{bad:?} passed");
        }
    }

    #[test]
    fn a_common_name_has_room_for_64_bytes() {
        let city = name(&"c".repeat(29));
        let fits = Identity::unit(&city, &name(&"u".repeat(29)));
        assert_eq!(fits.common_name().unwrap().len(), 64);
        let long = Identity::unit(&city, &name(&"u".repeat(30)));
        assert!(matches!(long.common_name(), Err(IdentityError::Long { .. })));
    }
}

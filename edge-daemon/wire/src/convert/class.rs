//! The enums that several messages share.

use super::ConvertError;
use crate::proto;
use fusion_contract::{
    LaneRole, LaneUsers, LoopFault, Motion, ObjectClass, ReflectionPoint, StampSource, Turn,
};

/// Declares one enum's mapping in both directions from one table.
macro_rules! mapping {
    ($contract:ident: $($name:ident),+) => {
        impl From<$contract> for proto::$contract {
            fn from(value: $contract) -> Self {
                match value { $($contract::$name => Self::$name),+ }
            }
        }
        impl FromWire for $contract {
            fn from_wire(field: &'static str, value: i32) -> Result<Self, ConvertError> {
                match proto::$contract::try_from(value) {
                    $(Ok(proto::$contract::$name) => Ok(Self::$name),)+
                    Ok(proto::$contract::Unspecified) | Err(_) => {
                        Err(ConvertError::UnknownValue { field, value })
                    }
                }
            }
        }
    };
}

/// An enum read from its number on the wire.
pub(super) trait FromWire: Sized {
    /// The value, or which field held what unknown number.
    fn from_wire(field: &'static str, value: i32) -> Result<Self, ConvertError>;
}

mapping!(ObjectClass: Car, Van, Truck, Bus, Motorcycle, Bicycle, Pedestrian, Unknown);
mapping!(Motion: Moving, Stopped);
mapping!(ReflectionPoint: NearSurface, Body);
mapping!(StampSource: Arrival, Device, FrameCounter);
mapping!(LoopFault: Restored, Other, Watchdog, Open, Short, ExcessiveChange);
mapping!(LaneRole: Ingress, Egress);
mapping!(LaneUsers: Vehicles, Transit, Bicycles);
mapping!(Turn: Left, Through, Right, UTurn);

//! Arbitrary text as a junction's map, written as the first byte picks: it is read or refused, and what is read makes sense.
#![no_main]

use fusion_contract::GeoOrigin;
use fusion_map::{Format, Options, read};
use libfuzzer_sys::fuzz_target;

const ORIGIN: GeoOrigin = GeoOrigin { latitude_deg: 48.2, longitude_deg: 11.6, height_m: 0.0 };

fuzz_target!(|input: (u8, &str)| {
    let (which, text) = input;
    let (format, name, _) = Format::ALL[usize::from(which) % Format::ALL.len()];
    let mut options = Options::new(ORIGIN);
    options.origin_in_map_m = Some([0.0, 0.0]);
    if let Ok(map) = read(text, format, name, &options) {
        let points = map.lanes.iter().flat_map(|lane| &lane.centreline_m);
        assert!(points.flatten().all(|metres| metres.is_finite()));
        assert!(map.centre_m.iter().all(|metres| metres.is_finite()));
    }
});

//! The block against its model, clock by clock, and the model against the pipelined one.

use super::stimulus::{directed, random};
use super::{Inputs, LATENCY, Outputs, RegisterIterative};
use crate::port::{Model as _, compare, modelled};
use crate::register::{self, Register};

type Model = super::Model;

fn agree(stimulus: &[Vec<u64>]) -> Vec<Outputs> {
    let mut model = Model::default();
    let seen = compare::<RegisterIterative>(stimulus, |inputs| model.step_words(inputs));
    seen.expect("block and model agree").iter().map(|words| Outputs::from_words(words)).collect()
}

#[test]
fn a_detection_takes_its_latency_and_so_does_the_next() {
    let detection = Inputs { valid: true, range: 256, ..Inputs::default() };
    let seen = agree(&vec![detection.words(); 3 * LATENCY + 1]);
    let out: Vec<usize> = (0..seen.len()).filter(|&clock| seen[clock].valid_out).collect();
    assert_eq!(out, [LATENCY - 1, 2 * LATENCY - 1, 3 * LATENCY - 1]);
    let ready: Vec<usize> = (0..seen.len()).filter(|&clock| seen[clock].ready).collect();
    assert_eq!(ready, out);
}

#[test]
fn places_are_those_of_the_pipelined_block_bit_for_bit() {
    let stimulus = [directed(), random(121, 400_000)].concat();
    let mut model = Model::default();
    let (mut taken, mut places, mut ready) = (Vec::new(), Vec::new(), true);
    for words in &stimulus {
        // Without a reset each detection is out before the sensor may be another.
        let inputs = Inputs { reset: false, ..Inputs::from_words(words) };
        if ready && inputs.valid {
            taken.push(inputs);
        }
        let out = model.step(&inputs);
        ready = out.ready;
        if out.valid_out {
            places.push((out.east, out.north));
        }
    }
    taken.truncate(places.len());
    assert!(places.len() > 5_000);
    for (inputs, &place) in taken.iter().zip(&places) {
        // The sensor's place must stand while it is on its way.
        let mut alone = vec![inputs.words()];
        alone.extend(vec![Inputs { valid: false, ..*inputs }.words(); register::LATENCY]);
        let seen = modelled::<Register>(&alone);
        let out = register::Outputs::from_words(&seen[register::LATENCY - 1]);
        assert!(out.valid_out);
        assert_eq!((out.east, out.north), place, "{inputs:?}");
    }
}

#[test]
fn block_and_model_agree_on_random_and_directed_stimulus() {
    let seen = [agree(&directed()[..20_000]), agree(&random(122, 40_000))].concat();
    assert!(seen.iter().filter(|out| out.valid_out).count() > 800);
}

#[test]
fn the_comparison_sees_a_planted_fault() {
    type Fault = fn(&mut Inputs);
    let faults: [(&str, Fault); 5] = [
        ("range by eight", |i| i.range ^= 8),
        ("azimuth by a little", |i| i.azimuth ^= 64),
        ("yaw forgotten", |i| i.yaw = 0),
        ("place by one", |i| i.sensor_east ^= 1),
        ("reset forgotten", |i| i.reset = false),
    ];
    let stimulus = random(123, 10_000);
    for (name, fault) in faults {
        let mut model = Model::default();
        let result = compare::<RegisterIterative>(&stimulus, |words| {
            let mut inputs = Inputs::from_words(words);
            fault(&mut inputs);
            model.step(&inputs).words()
        });
        assert!(result.is_err(), "{name} went unseen");
    }
}

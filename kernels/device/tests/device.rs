//! A device does what it is asked, and says what went wrong.

use compute_device::{
    AdapterChoice, AdapterKind, Binding, Device, DeviceError, Dispatch, Fault, Staging, Storage, adapters,
};
use std::time::{Duration, Instant};

const LONG: Duration = Duration::from_secs(30);
const ADD: &str = "
@group(0) @binding(0) var<storage, read> a: array<u32>;
@group(0) @binding(1) var<storage, read_write> b: array<u32>;
@compute @workgroup_size(64)
fn add(@builtin(global_invocation_id) id: vec3<u32>) {
    if (id.x < arrayLength(&a)) { b[id.x] = a[id.x] + 7u; }
}";

fn open() -> Option<Device> {
    Device::open_or_skip("device")
}

fn add(device: &Device, staging: &mut Staging, numbers: &[u32]) -> Result<Vec<u32>, DeviceError> {
    let bytes = bytemuck::cast_slice(numbers);
    let a = Storage::new(device, "a", bytes.len() as u64)?;
    let b = Storage::new(device, "b", bytes.len() as u64)?;
    let pipeline = device.pipeline("add", ADD, "add", &[Binding::Read, Binding::Write])?;
    let bind = device.bind(&pipeline, &[&a, &b])?;
    let mut frame = staging.frame();
    frame.upload(&a, 0, bytes);
    let groups = [numbers.len().div_ceil(64) as u32, 1, 1];
    frame.stage("add", &[Dispatch { pipeline: &pipeline, bind: &bind, groups }]);
    let read = frame.read(&b, 0, bytes.len() as u64);
    frame.submit()?;
    let answer = staging.wait(LONG)?;
    Ok(bytemuck::pod_collect_to_vec(answer.bytes(read)))
}

#[test]
fn what_goes_up_comes_down_through_a_kernel() {
    let Some(device) = open() else { return };
    let mut staging = Staging::new(&device, "test");
    for n in [1, 64, 5000, 100] {
        let numbers: Vec<u32> = (0..n).collect();
        let want: Vec<u32> = numbers.iter().map(|v| v + 7).collect();
        assert_eq!(add(&device, &mut staging, &numbers), Ok(want));
    }
    assert_eq!(device.lost(), None);
    assert!(device.allocated_bytes() > 0);
    drop(staging);
    assert_eq!(device.allocated_bytes(), 0, "all buffers are given back");
}

#[test]
fn stages_are_timed_where_the_device_has_a_clock() {
    let Some(device) = open() else { return };
    let mut staging = Staging::new(&device, "test");
    let a = Storage::new(&device, "a", 4 << 16).unwrap();
    let b = Storage::new(&device, "b", 4 << 16).unwrap();
    let pipeline = device.pipeline("add", ADD, "add", &[Binding::Read, Binding::Write]).unwrap();
    let bind = device.bind(&pipeline, &[&a, &b]).unwrap();
    let run = Dispatch { pipeline: &pipeline, bind: &bind, groups: [1 << 10, 1, 1] };
    for _ in 0..2 {
        let mut frame = staging.frame();
        frame.stage("first", &[run]);
        frame.stage("nothing", &[]);
        frame.stage("second", &[run, run]);
        frame.submit().unwrap();
        let answer = staging.wait(LONG).unwrap();
        let stages: Vec<_> = answer.stages().collect();
        assert_eq!(stages.iter().map(|s| s.0).collect::<Vec<_>>(), ["first", "nothing", "second"]);
        if device.has_timestamps() {
            assert!(stages[0].1 > 0 && stages[2].1 > 0, "{stages:?}");
            assert!(stages.iter().all(|s| s.1 < 10_000_000_000), "{stages:?}");
        }
    }
}

#[test]
fn adapters_are_listed_best_kind_first_and_chosen_by_kind_or_name() {
    let all = adapters();
    assert!(all.windows(2).all(|w| w[0].kind <= w[1].kind), "{all:?}");
    let hardware = Device::open(&AdapterChoice::Hardware);
    if all.iter().all(|a| a.kind == AdapterKind::Cpu) {
        assert!(matches!(hardware, Err(DeviceError::NoAdapter { .. })));
    } else {
        assert_ne!(hardware.unwrap().adapter().kind, AdapterKind::Cpu);
    }
    let Err(DeviceError::NoAdapter { known }) = Device::open(&AdapterChoice::Named("no such".into())) else {
        panic!("an adapter that is not there was opened")
    };
    assert!(all.iter().all(|a| known.contains(&a.name)), "{known}");
    if let Some(a) = all.first() {
        let named = Device::open(&AdapterChoice::Named(a.name.clone())).unwrap();
        assert_eq!(named.adapter(), a);
    }
}

#[test]
fn kernels_and_bindings_that_do_not_fit_are_refused() {
    let Some(device) = open() else { return };
    let both = [Binding::Read, Binding::Write];
    let broken = device.pipeline("broken", "fn f( {", "f", &both).unwrap_err();
    assert!(matches!(&broken, DeviceError::Kernel { label, .. } if label == "broken"), "{broken}");
    let wrong = device.pipeline("add", ADD, "add", &[Binding::Read, Binding::Read]).unwrap_err();
    assert!(matches!(wrong, DeviceError::Kernel { .. }), "{wrong}");
    let missing = device.pipeline("add", ADD, "subtract", &both).unwrap_err();
    assert!(matches!(missing, DeviceError::Kernel { .. }), "{missing}");
    let add = device.pipeline("add", ADD, "add", &both).unwrap();
    let one = Storage::new(&device, "one", 4).unwrap();
    assert!(matches!(device.bind(&add, &[&one]), Err(DeviceError::Validation { .. })));
}

#[test]
fn too_large_buffers_and_a_full_memory_are_errors() {
    let Some(device) = open() else { return };
    let most = device.max_binding_bytes();
    assert!(matches!(Storage::new(&device, "big", most + 1), Err(DeviceError::TooLarge { .. })));
    let mut small = Storage::new(&device, "small", 1000).unwrap();
    device.set_memory_limit(10_000);
    assert!(matches!(small.ensure(&device, 20_000), Err(DeviceError::OutOfMemory { .. })));
    assert_eq!((small.bytes(), small.generation()), (1000, 0), "the old buffer is kept");
    device.set_memory_limit(u64::MAX);
    assert_eq!(small.ensure(&device, 20_000), Ok(true));
    assert_eq!(small.ensure(&device, 20_000), Ok(false));
    assert!(small.bytes() >= 20_000);
}

#[test]
fn a_lost_device_says_so_and_stays_lost() {
    let Some(device) = open() else { return };
    let mut staging = Staging::new(&device, "test");
    add(&device, &mut staging, &[1, 2, 3]).unwrap();
    device.inject(Fault::Lost).unwrap();
    for _ in 0..3 {
        let error = add(&device, &mut staging, &[1, 2, 3]).unwrap_err();
        assert!(matches!(error, DeviceError::Lost { .. }), "{error}");
    }
    assert!(matches!(device.lost(), Some(DeviceError::Lost { .. })));
    // Another device of the same adapter is not.
    let other = Device::open(&AdapterChoice::Any).unwrap();
    let mut staging = Staging::new(&other, "test");
    assert_eq!(add(&other, &mut staging, &[1]), Ok(vec![8]));
}

#[test]
fn a_busy_device_is_not_waited_for_beyond_the_deadline_and_answers_later() {
    let Some(device) = open() else { return };
    let mut staging = Staging::new(&device, "test");
    let a = Storage::new(&device, "a", 4).unwrap();
    device.inject(Fault::Hung(Duration::from_millis(1500))).unwrap();
    let deadline = Duration::from_millis(50);
    let start = Instant::now();
    let mut frame = staging.frame();
    let _ = frame.read(&a, 0, 4);
    frame.submit().unwrap();
    assert_eq!(staging.wait(deadline).map(drop), Err(DeviceError::Late { deadline }));
    assert!(start.elapsed() < Duration::from_millis(1200), "{:?}", start.elapsed());
    assert_eq!(staging.wait(LONG).map(drop), Err(DeviceError::Idle), "given up means given up");
    // Until it is done, the device takes nothing, and says so at once.
    let early = add(&device, &mut staging, &[5]);
    assert_eq!(early, Err(DeviceError::Late { deadline: Duration::ZERO }));
    assert!(start.elapsed() < Duration::from_millis(1200), "{:?}", start.elapsed());
    let done = (0..200).find_map(|_| {
        std::thread::sleep(Duration::from_millis(100));
        add(&device, &mut staging, &[5]).ok()
    });
    assert_eq!(done, Some(vec![12]));
}

#[test]
fn broken_rules_are_errors_and_do_no_harm_to_what_follows() {
    let Some(device) = open() else { return };
    let mut staging = Staging::new(&device, "test");
    let a = Storage::new(&device, "a", 4).unwrap();
    // A read beyond the buffer is caught when it is submitted.
    let mut frame = staging.frame();
    let _ = frame.read(&a, 0, 4 + a.bytes());
    assert!(matches!(frame.submit(), Err(DeviceError::Validation { .. })));
    // What no scope catches is caught by the next wait.
    device.inject(Fault::Validation).unwrap();
    assert!(matches!(add(&device, &mut staging, &[5]), Err(DeviceError::Validation { .. })));
    assert_eq!(add(&device, &mut staging, &[5]), Ok(vec![12]));
}

//! What the linker is told besides: how the program hangs together, so that
//! `cargo xtask split` can cut it.

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    let is_browser = std::env::var("CARGO_CFG_TARGET_FAMILY").is_ok_and(|family| family == "wasm");
    if is_browser {
        println!("cargo::rustc-link-arg-bins=--emit-relocs");
    }
}

//! Man pages and completions of a program, from the very definitions that read its command line.

use clap::Command;
use clap_complete::Shell;
use std::io;
use std::path::Path;

/// Writes man pages into `man` under the folder, and completions into `bash`, `zsh` and `fish`.
///
/// # Errors
/// Something can't be written.
pub fn write_manual(mut command: Command, folder: &Path) -> io::Result<()> {
    let name = command.get_name().to_owned();
    for shell in [Shell::Bash, Shell::Zsh, Shell::Fish] {
        let place = folder.join(shell.to_string());
        std::fs::create_dir_all(&place)?;
        let written = clap_complete::generate_to(shell, &mut command, &name, &place)?;
        if shell == Shell::Bash {
            // Bash looks for a file called as the program is.
            std::fs::rename(written, place.join(&name))?;
        }
    }
    let place = folder.join("man");
    std::fs::create_dir_all(&place)?;
    clap_mangen::generate_to(command, place)
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::Arg;

    #[test]
    fn every_command_has_a_page_and_every_shell_its_file() {
        let folder = tempfile::tempdir().unwrap();
        let inner =
            Command::new("run").about("Runs it.").arg(Arg::new("config").long("config").help("The file."));
        write_manual(Command::new("tool").about("A tool.").subcommand(inner), folder.path()).unwrap();
        for file in ["bash/tool", "zsh/_tool", "fish/tool.fish", "man/tool.1"] {
            assert!(folder.path().join(file).is_file(), "{file}");
        }
        let page = std::fs::read_to_string(folder.path().join("man/tool-run.1")).unwrap();
        assert!(page.starts_with(".ie") && page.contains("The file."), "{page}");
    }
}

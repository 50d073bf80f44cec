"""A bare Debian in a folder: what an operator's machine has, and nothing of ours."""
import os
import shutil
import subprocess
from pathlib import Path

# It must not see the builder's settings, and apt must ask nothing.
ENVIRONMENT = {"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "DEBIAN_FRONTEND": "noninteractive", "LANG": "C.UTF-8"}


class Machine:
    def __init__(self, root: Path):
        self.root = root

    @classmethod
    def bare(cls, root: Path) -> "Machine":
        subprocess.run(
            ["debootstrap", "--variant=minbase", "bookworm", root], check=True, stdout=subprocess.DEVNULL, timeout=600)
        # It shares this machine's network, so it finds names and packages the same way.
        for path in ("/etc/resolv.conf", "/etc/hosts", *map(str, Path("/etc/apt/apt.conf.d").glob("*proxy*"))):
            if Path(path).exists():
                shutil.copy(path, str(root) + path)
        return cls(root)

    def copy(self, name: str) -> "Machine":
        other = self.root.parent / name
        subprocess.run(["cp", "-a", self.root, other], check=True)
        return Machine(other)

    def command(self, *arguments: str) -> list[str]:
        """The command that runs these arguments in there; its mounts and processes end with it."""
        inside = 'mount -t proc proc "$0/proc" && mount --rbind /dev "$0/dev" && exec chroot "$0" "$@"'
        return ["unshare", "--mount", "--propagation", "private", "bash", "-c", inside, str(self.root), *arguments]

    def run(self, *arguments: str, check: bool = True, **options) -> subprocess.CompletedProcess:
        done = subprocess.run(
            self.command(*arguments), env=ENVIRONMENT, capture_output=True, text=True, timeout=300,
            stdin=subprocess.DEVNULL, **options)
        if check and done.returncode != 0:
            raise AssertionError(f"{' '.join(arguments)}: {done.returncode}\n{done.stdout}{done.stderr}")
        return done

    def start(self, *arguments: str) -> subprocess.Popen:
        return subprocess.Popen(
            self.command(*arguments), env=ENVIRONMENT, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE, text=True)

    def put(self, file: Path, place: str):
        shutil.copy(file, self.root / place.lstrip("/"))

    def mode(self, path: str) -> tuple[str, str]:
        listed = self.run("stat", "-c", "%U %a", path).stdout.split()
        return listed[0], listed[1]

    def remove(self):
        assert os.path.realpath(self.root) not in ("/", "")
        shutil.rmtree(self.root, ignore_errors=True)

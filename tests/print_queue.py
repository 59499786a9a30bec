"""A print system of the tests' own: a private cupsd with one queue, in a folder that goes away.

It never touches the computer's own: configuration, socket, spool and queue all lie in the folder. Where CUPS
or its PDF queue cannot be had, the tests are skipped and say why.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

_PPD = Path("/usr/share/ppd/cups-pdf/CUPS-PDF_opt.ppd")
_TOOLS = ("lp", "lpadmin", "lpoptions", "lpstat", "cupsdisable", "cupsenable", "cancel", "gs", "pdftoppm")
_FILES = """\
{user}SystemGroup {group}
ServerRoot {folder}/server
RequestRoot {folder}/spool
TempDir {folder}/spool/tmp
CacheDir {folder}/cache
StateDir {folder}/state
AccessLog {folder}/log/access
ErrorLog {folder}/log/error
PageLog {folder}/log/page
ServerKeychain {folder}/keys
FileDevice Yes
"""
_CONF = """\
Listen localhost:{port}
Browsing No
DirtyCleanInterval 0
WebInterface No
DefaultAuthType None
<Location />
Order allow,deny
Allow all
</Location>
<Policy default>
<Limit All>
Order deny,allow
</Limit>
</Policy>
"""
QUEUE = "Desk"
# The driver prints into a file and knows no second side; told of one, it hands the wish on.
_BOTH_SIDES = """\
*OpenUI *Duplex/Both sides: PickOne
*OrderDependency: 30 AnySetup *Duplex
*DefaultDuplex: None
*Duplex None/Off: ""
*Duplex DuplexNoTumble/Long edge: ""
*Duplex DuplexTumble/Short edge: ""
*CloseUI: *Duplex
"""


def why_not() -> str:
    """What this computer lacks for it; "" when nothing."""
    lacking = [tool for tool in _TOOLS if shutil.which(tool) is None]
    if not Path("/usr/sbin/cupsd").exists():
        lacking.append("cupsd")
    if not _PPD.exists():
        lacking.append("printer-driver-cups-pdf")
    return f"no print system here: {', '.join(lacking)}" if lacking else ""


@dataclass(frozen=True, slots=True)
class PrintQueue:
    """A running queue. What it prints lies in `out`, as the printer would get it."""

    name: str
    server: str
    out: Path
    spool: Path

    def spooled(self, job: str) -> bytes:
        """The file of a job (`Desk-7`) as the queue holds it."""
        return (self.spool / f"d{int(job.rpartition('-')[2]):05d}-001").read_bytes()

    def asked(self, job: str) -> bytes:
        """What the queue was asked for with a job: its attributes as CUPS writes them down."""
        return (self.spool / f"c{int(job.rpartition('-')[2]):05d}").read_bytes()

    def last(self) -> str:
        """The newest job."""
        return f"{self.name}-{max(int(path.name[1:]) for path in self.spool.glob('c0*'))}"

    def run(self, *command: str) -> str:
        """One of CUPS' commands, for this print system only."""
        done = subprocess.run(
            command,
            capture_output=True,
            text=True,
            check=True,
            env={**os.environ, "CUPS_SERVER": self.server},
        )
        return done.stdout

    def printed(self, folder: Path) -> Path:
        """The sheet that came out, as a PDF; the queue's driver speaks PostScript."""
        for _ in range(200):
            if not self.run("lpstat", "-W", "not-completed", "-o") and self.out.exists():
                break
            time.sleep(0.1)
        pdf = folder / "printed.pdf"
        subprocess.run(
            ["gs", "-q", "-dNOPAUSE", "-dBATCH", "-dSAFER", "-sDEVICE=pdfwrite", f"-sOutputFile={pdf}",
             str(self.out)],
            check=True, capture_output=True,
        )  # fmt: skip
        return pdf


@pytest.fixture(scope="module")
def print_system() -> Iterator[PrintQueue]:
    """A private cupsd for the tests of a module."""
    if reason := why_not():
        pytest.skip(reason)
    # Not pytest's own folder: as root the filters run as another user, who may not look into it.
    folder = Path(tempfile.mkdtemp(prefix="courtesy-cups-"))
    port = _free_port()
    server = _start(folder, port)
    try:
        yield _with_queue(folder, port)
    finally:
        server.terminate()
        server.wait(timeout=10)
        shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture
def print_queue(print_system: PrintQueue, monkeypatch: pytest.MonkeyPatch) -> PrintQueue:
    """The queue, running and empty; the program's own commands go to it."""
    monkeypatch.setenv("CUPS_SERVER", print_system.server)
    with contextlib.suppress(subprocess.CalledProcessError):
        print_system.run("cancel", "-a", print_system.name)
    print_system.run("cupsenable", print_system.name)
    print_system.out.unlink(missing_ok=True)
    return print_system


def _free_port() -> int:
    with socket.socket() as asked:
        asked.bind(("127.0.0.1", 0))
        return int(asked.getsockname()[1])


def _start(folder: Path, port: int) -> subprocess.Popen[bytes]:
    folder.chmod(0o755)
    for name in ("spool/tmp", "cache", "state", "log", "out", "server", "keys"):
        (folder / name).mkdir(parents=True)
    root = os.geteuid() == 0
    if root:
        for name in ("spool", "spool/tmp", "cache", "out"):
            shutil.chown(folder / name, "lp", "lp")
    user, group = ("User lp\nGroup lp\n", "lpadmin") if root else ("", "nogroup")
    (folder / "cups-files.conf").write_text(_FILES.format(folder=folder, user=user, group=group))
    (folder / "cupsd.conf").write_text(_CONF.format(port=port))
    server = subprocess.Popen(
        ["/usr/sbin/cupsd", "-c", str(folder / "cupsd.conf"), "-s", str(folder / "cups-files.conf"), "-f"],
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    for _ in range(100):
        with contextlib.suppress(OSError), socket.create_connection(("localhost", port), timeout=1):
            return server
        if server.poll() is not None:
            break
        time.sleep(0.1)
    server.kill()
    shutil.rmtree(folder, ignore_errors=True)
    pytest.skip("cupsd does not start here")


def _driver(folder: Path) -> Path:
    before, _, after = _PPD.read_text("utf-8", "replace").partition("*OpenUI *Resolution")
    driver = folder / "driver.ppd"
    driver.write_text(f"{before}{_BOTH_SIDES}\n*OpenUI *Resolution{after}", "utf-8")
    return driver


def _with_queue(folder: Path, port: int) -> PrintQueue:
    queue = PrintQueue(QUEUE, f"localhost:{port}", folder / "out" / "printed.ps", folder / "spool")
    made = ["lpadmin", "-p", QUEUE, "-E", "-v", f"file:{queue.out}", "-P", str(_driver(folder))]
    for _ in range(20):
        with contextlib.suppress(subprocess.CalledProcessError):
            queue.run(*made)
            return queue
        time.sleep(0.25)
    pytest.skip("the private print system takes no queue here")

"""What a release holds starts where there is nothing, and its checksums, terms and bill of materials are right.

`cargo xtask test` makes the release of the program for development, and BAILIWICK_TEST_RELEASE names it.
"""

from __future__ import annotations

import gzip
import hashlib
import http.server
import io
import json
import os
import re
import shutil
import socket
import stat
import subprocess
import sys
import tarfile
import threading
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any

import boto3
import pytest
import tomllib
import yaml
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator

from harness import HANGING, ROOT

VERSION: str = tomllib.loads((ROOT / "Cargo.toml").read_text())["workspace"]["package"]["version"]
BARE = {"PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8"}
"""An environment in which there is no Rust, and nothing of ours."""


@pytest.fixture(scope="module")
def release() -> Path:
    folder = Path(os.environ.get("BAILIWICK_TEST_RELEASE", ROOT / "target" / "dist-quick" / "release"))
    if not (folder / "SHA256SUMS").exists():
        pytest.skip(f"{folder} holds no release: cargo xtask dist --profile dev --to {folder}")
    return folder


@pytest.fixture(scope="module")
def archive(release: Path) -> Path:
    # One for each machine that could be built for; this one's is the one that starts.
    (found,) = release.glob(f"bailiwick-*-linux-{os.uname().machine}.tar.gz")
    return found


def install(home: Path, **variables: str) -> subprocess.CompletedProcess[str]:
    home.mkdir(parents=True, exist_ok=True)
    return subprocess.run(
        ["sh", str(ROOT / "install.sh")],
        env={**BARE, "HOME": str(home), **variables},
        cwd=home,
        capture_output=True,
        text=True,
        timeout=HANGING,
        check=False,
    )


@pytest.fixture(scope="module")
def installed(archive: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    home = tmp_path_factory.mktemp("home")
    done = install(home, BAILIWICK_ARCHIVE=str(archive))
    assert done.returncode == 0, done.stderr
    assert "isn't on the path yet" in done.stdout
    return home / ".local"


def test_the_files_are_those_whose_digests_are_told(release: Path) -> None:
    done = subprocess.run(
        ["sha256sum", "--check", "--strict", "SHA256SUMS"], cwd=release, capture_output=True, check=False
    )
    assert done.returncode == 0, done.stdout
    named = {line.split("  ")[1] for line in (release / "SHA256SUMS").read_text().splitlines()}
    assert named == {path.name for path in release.iterdir()} - {"SHA256SUMS"}
    assert len(named) >= 4


def test_the_same_program_makes_the_same_bytes(archive: Path, tmp_path: Path) -> None:
    with tarfile.open(archive) as opened:
        (program,) = (name for name in opened.getnames() if re.fullmatch("[^/]+/bailiwick", name))
        opened.extract(program, tmp_path, filter="data")
    made = []
    for name in ["first", "second"]:
        done = subprocess.run(
            ["cargo", "xtask", "dist", "--program", str(tmp_path / program), "--to", str(tmp_path / name)],
            cwd=ROOT,
            capture_output=True,
            text=True,
            timeout=HANGING * 5,
            check=False,
        )
        assert done.returncode == 0, done.stderr
        made.append((tmp_path / name / "SHA256SUMS").read_text())
    assert made[0] == made[1]


def test_a_folder_of_somebody_is_not_emptied(tmp_path: Path, archive: Path) -> None:
    (tmp_path / "thesis.txt").write_text("years of work")
    done = subprocess.run(
        ["cargo", "xtask", "dist", "--program", "/bin/true", "--to", str(tmp_path)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=HANGING * 5,
        check=False,
    )
    assert done.returncode == 1
    assert "holds no release" in done.stderr
    assert (tmp_path / "thesis.txt").read_text() == "years of work"


def test_what_is_installed_runs_without_anything(installed: Path) -> None:
    program = installed / "bin" / "bailiwick"
    version = subprocess.run([program, "--version"], env={}, capture_output=True, text=True, check=True).stdout
    assert re.fullmatch(rf"bailiwick {re.escape(VERSION)} \(.+\)\n", version)
    linked = subprocess.run(["ldd", str(program)], capture_output=True, text=True, check=False)
    assert "statically linked" in linked.stdout + linked.stderr or "not a dynamic executable" in linked.stderr
    pages = {page.name for page in (installed / "share/man/man1").iterdir()}
    assert {"bailiwick.1", "bailiwick-serve.1", "bailiwick-what-if.1"} <= pages
    completions = installed / "share/bash-completion/completions/bailiwick"
    subprocess.run(["bash", "-n", str(completions)], check=True)
    assert (installed / "share/zsh/site-functions/_bailiwick").read_text().startswith("#compdef bailiwick")


def test_the_readme_works_with_what_is_installed(installed: Path, archive: Path, tmp_path: Path) -> None:
    """In the folder that the archive unpacks to, which is all that somebody has who didn't take the sources."""
    with tarfile.open(archive) as opened:
        opened.extractall(tmp_path, filter="data")
    (folder,) = tmp_path.iterdir()
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "test_readme.py", "-k", "printed_command"],
        cwd=Path(__file__).parent,
        env={**os.environ, "BAILIWICK_BIN": str(installed / "bin/bailiwick"), "BAILIWICK_TEST_README": str(folder)},
        capture_output=True,
        text=True,
        timeout=HANGING * 5,
        check=False,
    )
    assert done.returncode == 0, done.stdout
    assert "1 passed" in done.stdout, done.stdout


class TestInstaller:
    """install.sh: what it takes, and what it refuses."""

    @pytest.fixture
    def releases(self, release: Path, tmp_path: Path) -> Iterator[str]:
        place = tmp_path / "web" / f"v{VERSION}"
        shutil.copytree(release, place)
        handler = partial(http.server.SimpleHTTPRequestHandler, directory=str(tmp_path / "web"))
        handler.log_message = lambda *_: None  # type: ignore[attr-defined]
        with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as served:
            threading.Thread(target=served.serve_forever, daemon=True).start()
            yield f"http://127.0.0.1:{served.server_address[1]}"
            served.shutdown()

    def test_it_fetches_a_release(self, releases: str, tmp_path: Path) -> None:
        done = install(
            tmp_path / "home", BAILIWICK_RELEASES=releases, BAILIWICK_INSTALL_DIR=str(tmp_path / "with blank")
        )
        assert done.returncode == 0, done.stderr
        assert (tmp_path / "with blank" / "bailiwick").stat().st_mode & 0o777 == 0o755
        assert not (tmp_path / "home" / ".local").exists()

    def test_one_that_is_not_there(self, releases: str, tmp_path: Path) -> None:
        done = install(tmp_path / "home", BAILIWICK_RELEASES=releases, BAILIWICK_VERSION="9.9.9")
        assert done.returncode == 1
        assert "v9.9.9/SHA256SUMS can't be fetched" in done.stderr
        assert not (tmp_path / "home" / ".local").exists()

    @pytest.mark.parametrize("version", ["", "1 2", "../../x", "1;reboot", "$(id)"])
    def test_what_is_no_version(self, version: str, tmp_path: Path) -> None:
        done = install(tmp_path / "home", BAILIWICK_RELEASES="http://127.0.0.1:1", BAILIWICK_VERSION=version or " ")
        assert done.returncode == 1
        assert "is no version" in done.stderr

    def test_nobody_said_where(self, tmp_path: Path) -> None:
        done = install(tmp_path / "home")
        assert done.returncode == 1
        assert "BAILIWICK_RELEASES" in done.stderr

    def test_an_archive_that_was_changed(self, release: Path, archive: Path, tmp_path: Path) -> None:
        shutil.copy(release / "SHA256SUMS", tmp_path)
        changed = tmp_path / archive.name
        content = bytearray(archive.read_bytes())
        content[len(content) // 2] ^= 1
        changed.write_bytes(content)
        before = tmp_path / "home/.local/bin/bailiwick"
        before.parent.mkdir(parents=True)
        before.write_text("the one before")
        done = install(tmp_path / "home", BAILIWICK_ARCHIVE=str(changed))
        assert done.returncode == 1
        assert "is not what was released" in done.stderr
        assert "Nothing was installed" in done.stderr
        assert before.read_text() == "the one before"

    def test_an_archive_that_nobody_vouches_for(self, archive: Path, tmp_path: Path) -> None:
        alone = tmp_path / archive.name
        shutil.copy(archive, alone)
        assert "no SHA256SUMS beside" in install(tmp_path / "home", BAILIWICK_ARCHIVE=str(alone)).stderr
        (tmp_path / "SHA256SUMS").write_text(f"{'0' * 64}  another.tar.gz\n")
        assert "doesn't name" in install(tmp_path / "home", BAILIWICK_ARCHIVE=str(alone)).stderr

    def test_one_that_runs_is_replaced(self, archive: Path, tmp_path: Path) -> None:
        home = tmp_path / "home"
        assert install(home, BAILIWICK_ARCHIVE=str(archive)).returncode == 0
        program = home / ".local/bin/bailiwick"
        command = [str(program), "serve", "--listen", "127.0.0.1:0"]
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as running:
            assert running.stdout
            assert "ready on" in running.stdout.readline()
            done = install(home, BAILIWICK_ARCHIVE=str(archive))
            running.terminate()
        assert done.returncode == 0, done.stderr
        assert [path.name for path in program.parent.iterdir()] == ["bailiwick"]


class Image:
    """An image's archive: an OCI layout."""

    def __init__(self, path: Path) -> None:
        self.files: dict[str, bytes] = {}
        with tarfile.open(path) as opened:
            for member in opened.getmembers():
                if (file := opened.extractfile(member)) is not None:
                    self.files[member.name] = file.read()

    def blob(self, descriptor: dict[str, Any]) -> bytes:
        content = self.files["blobs/sha256/" + descriptor["digest"].removeprefix("sha256:")]
        assert hashlib.sha256(content).hexdigest() == descriptor["digest"].removeprefix("sha256:")
        assert len(content) == descriptor["size"]
        return content

    def manifests(self) -> list[dict[str, Any]]:
        index = json.loads(self.files["index.json"])
        assert index["schemaVersion"] == 2
        # The one image in it may be an index again, of one for each machine.
        (only,) = index["manifests"]
        assert only["annotations"]["org.opencontainers.image.ref.name"] == VERSION
        whole = json.loads(self.blob(only))
        return [json.loads(self.blob(one)) for one in whole["manifests"]] if "manifests" in whole else [whole]


@pytest.fixture(scope="module")
def image(release: Path) -> Image:
    (found,) = release.glob("bailiwick-*-image.tar")
    return Image(found)


class TestImage:
    """The container image, read as an engine reads it, and run without one."""

    def test_it_is_an_oci_layout(self, image: Image) -> None:
        assert json.loads(image.files["oci-layout"]) == {"imageLayoutVersion": "1.0.0"}
        for manifest in image.manifests():
            config = json.loads(image.blob(manifest["config"]))
            (layer,) = manifest["layers"]
            unpacked = gzip.decompress(image.blob(layer))
            assert config["rootfs"]["diff_ids"] == ["sha256:" + hashlib.sha256(unpacked).hexdigest()]
            assert config["os"] == "linux"
            assert config["architecture"] in ("amd64", "arm64")
        # The form that a Docker reads which is older than OCI's.
        (docker,) = json.loads(image.files["manifest.json"])
        assert docker["RepoTags"] == [f"bailiwick:{VERSION}"]
        assert {docker["Config"], *docker["Layers"]} <= set(image.files)

    def test_it_is_what_the_dockerfile_says(self, image: Image) -> None:
        said = dict(
            re.findall(r"^(\w+) (.+)$", (ROOT / "Dockerfile").read_text().split("FROM scratch")[1], re.MULTILINE)
        )
        for manifest in image.manifests():
            whole = json.loads(image.blob(manifest["config"]))
            config = whole["config"]
            assert config["User"] == said["USER"] == "65532:65532"
            assert config["Entrypoint"] == json.loads(said["ENTRYPOINT"])
            assert config["Cmd"] == json.loads(said["CMD"])
            assert config["WorkingDir"] == said["WORKDIR"]
            assert config["Volumes"] == {said["VOLUME"]: {}}
            assert config["ExposedPorts"] == {said["EXPOSE"] + "/tcp": {}}
            check = json.loads(said["HEALTHCHECK"].split(" CMD ")[1])
            assert config["Healthcheck"]["Test"] == ["CMD", *check]
            assert config["Labels"]["org.opencontainers.image.version"] == VERSION

    def test_it_runs_in_an_empty_root(self, image: Image, tmp_path: Path) -> None:
        if os.geteuid() != 0:
            pytest.skip("only root may change the root directory: the image wasn't run")
        (manifest,) = image.manifests()
        config = json.loads(image.blob(manifest["config"]))["config"]
        root = tmp_path / "root"
        with tarfile.open(fileobj=io.BytesIO(gzip.decompress(image.blob(manifest["layers"][0])))) as layer:
            layer.extractall(root, filter="fully_trusted")
        # The program for development is given the devices that every engine gives, and a release's does without.
        (root / "dev").mkdir()
        for name, minor in [("random", 8), ("urandom", 9)]:
            os.mknod(root / "dev" / name, stat.S_IFCHR | 0o666, os.makedev(1, minor))
            (root / "dev" / name).chmod(0o666)
        # Whoever runs in it may write nothing but what it is for.
        assert (root / "data").stat().st_uid == 65532
        inside = [
            shutil.which("chroot", path="/usr/sbin:/usr/bin:/sbin:/bin") or "chroot",
            "--userspec",
            config["User"],
            str(root),
        ]
        command = [*config["Entrypoint"], *config["Cmd"]]
        command = ["127.0.0.1:0" if word.startswith("0.0.0.0") else word for word in command]
        with subprocess.Popen([*inside, *command], env={}, stdout=subprocess.PIPE, text=True) as running:
            assert running.stdout
            ready = running.stdout.readline()
            found = re.search(r"ready on (http://\S+)", ready)
            assert found, ready
            check = [*inside, *config["Healthcheck"]["Test"][1:], "--endpoint", found[1]]
            healthy = subprocess.run(check, env={}, capture_output=True, text=True, timeout=HANGING, check=False)
            assert (healthy.returncode, healthy.stdout) == (0, "ok\n"), healthy.stderr
            organizations = boto3.client(
                "organizations",
                endpoint_url=found[1],
                region_name="us-east-1",
                aws_access_key_id="111111111111",
                aws_secret_access_key="secret",
            )
            assert organizations.create_organization()["Organization"]["MasterAccountId"] == "111111111111"
            running.terminate()
            assert running.wait(HANGING) == 0
        assert (root / "data" / "bailiwick.db").exists() or any((root / "data").iterdir())
        sick = subprocess.run(check, env={}, capture_output=True, text=True, timeout=HANGING, check=False)
        assert sick.returncode == 1
        assert "nobody answers" in sick.stderr

    def test_the_compose_file_names_it(self) -> None:
        service = yaml.safe_load((ROOT / "compose.yaml").read_text())["services"]["bailiwick"]
        assert service["image"] == f"bailiwick:{VERSION}"
        assert all(port.startswith("127.0.0.1:") for port in service["ports"])


def test_healthcheck_says_what_is_wrong(installed: Path) -> None:
    def check(*arguments: str) -> subprocess.CompletedProcess[str]:
        command = [str(installed / "bin/bailiwick"), "healthcheck", *arguments]
        return subprocess.run(command, capture_output=True, text=True, timeout=HANGING, check=False)

    refused = check("--endpoint", "http://127.0.0.1:1")
    assert refused.returncode == 1
    assert "nobody answers" in refused.stderr
    wrong = check("--endpoint", "nonsense")
    assert wrong.returncode == 1
    assert "no address" in wrong.stderr
    # Somebody who takes connections and says nothing.
    with socket.create_server(("127.0.0.1", 0)) as silent:
        hanging = check("--endpoint", f"http://127.0.0.1:{silent.getsockname()[1]}", "--timeout", "1")
    assert hanging.returncode == 1
    assert "has not answered for 1 s" in hanging.stderr


def test_the_bill_of_materials_is_valid_and_whole(release: Path, archive: Path) -> None:
    path = sorted(release.glob("*.cdx.json"))[0]
    text = path.read_text()
    problems = JsonStrictValidator(SchemaVersion.V1_5).validate_str(text)
    assert problems is None, problems
    bill = json.loads(text)
    assert bill["metadata"]["component"]["name"] == "bailiwick"
    components = {component["bom-ref"]: component for component in bill["components"]}
    assert all(
        component["licenses"] and component["purl"].startswith("pkg:cargo/") for component in components.values()
    )
    # What the program can't be without, and what only builds or tests it.
    names = {component["name"] for component in components.values()}
    assert {"tokio", "hyper", "rusqlite", "zstd-sys"} <= names
    assert not {"cc", "proptest", "cyclonedx-bom", "libtest-mimic"} & names
    reachable, waiting = set(), [f"bailiwick@{VERSION}"]
    needs = {entry["ref"]: entry.get("dependsOn", []) for entry in bill["dependencies"]}
    while waiting:
        for needed in needs[waiting.pop()]:
            if needed not in reachable:
                reachable.add(needed)
                waiting.append(needed)
    assert reachable == set(components)
    with tarfile.open(archive) as opened:
        (name,) = (name for name in opened.getnames() if name.endswith("THIRD-PARTY-LICENSES.txt"))
        notices = opened.extractfile(name).read().decode()  # type: ignore[union-attr]
    listed = notices.split("----", 1)[0]
    for component in components.values():
        assert f"\n{component['name']} {component['version']} - " in listed
    # The licence of what is linked statically, and of sources in C that packages bring along.
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in notices or "\nmusl - MIT" in notices
    assert "Copyright (c) Meta Platforms" in notices


def part_of(release: Path, pattern: str) -> Path:
    """One file of a release. That of the program for development has no packages: their own suites make them."""
    files = list(release.glob(pattern))
    if not files:
        pytest.skip(f"THERE IS NO {pattern} IN {release}: cargo xtask dist makes it of the program as it is released")
    return files[0]


def test_the_wheel_of_a_release_starts(release: Path, tmp_path: Path) -> None:
    wheel = part_of(release, "bailiwick-*.whl")
    assert "-py3-none-manylinux" in wheel.name
    subprocess.run([sys.executable, "-m", "venv", str(tmp_path / "environment")], check=True)
    programs = tmp_path / "environment" / "bin"
    subprocess.run([programs / "pip", "install", "--quiet", "--no-index", wheel], check=True, timeout=HANGING)
    script = "import bailiwick\nwith bailiwick.Server() as server: print(server.endpoint)"
    done = subprocess.run(
        [programs / "python", "-c", script], env=BARE, capture_output=True, text=True, timeout=HANGING, check=False
    )
    assert done.stdout.startswith("http://127.0.0.1:"), done.stderr


def test_the_packages_for_node_of_a_release_start(release: Path, tmp_path: Path) -> None:
    platform = part_of(release, "bailiwick-linux-x64-*.tgz")
    package = part_of(release, f"bailiwick-{VERSION}.tgz")
    if not (npm := shutil.which("npm")):
        pytest.skip("THE PACKAGES FOR NODE AREN'T TRIED: there is no npm on the path")
    with tarfile.open(package) as opened:
        described = json.load(opened.extractfile("package/package.json"))  # type: ignore[arg-type]
    assert described["optionalDependencies"] == {"@bailiwick/linux-x64": VERSION}
    install = [npm, "install", "--no-audit", "--no-fund", "--offline", "--silent", "--omit=optional", "--prefix"]
    subprocess.run([*install, tmp_path, package, platform], check=True, timeout=HANGING)
    script = ["import { startServer } from 'bailiwick';", "const server = await startServer();"]
    script += ["console.log(server.endpoint);", "await server.stop();"]
    (tmp_path / "start.mjs").write_text("\n".join(script))
    clean = {name: value for name, value in os.environ.items() if name != "BAILIWICK"}
    done = subprocess.run(
        ["node", "start.mjs"],
        env=clean,
        cwd=tmp_path,
        capture_output=True,
        text=True,
        timeout=HANGING,
        check=False,
    )
    assert done.stdout.startswith("http://127.0.0.1:"), done.stderr


def test_the_installer_is_of_this_version(release: Path) -> None:
    script = (ROOT / "install.sh").read_text()
    assert f'VERSION="${{BAILIWICK_VERSION:-{VERSION}}}"' in script
    made = (release / "install.sh").read_text()
    assert re.sub(r"BAILIWICK_RELEASES:-[^}]*", "BAILIWICK_RELEASES:-", made) == script

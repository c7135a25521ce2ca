#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Drives Toban's real window from outside, as a screen reader sees it.

    drive.py PROGRAM PICTURES [SECONDS]

Opens the profile "demo" and goes through the main job in both languages and both appearances.
Every step waits until what it promises is in the accessibility tree and says "ok" or "FAIL"; each
page is photographed into PICTURES. Exits 0 only if every step held. installer/demo prepares what
this needs: keychain, display, session bus, profile. SECONDS: how long values gather before the
first picture (0), for charts that have something to show.
"""
import os
import re
import shutil
import signal
import subprocess
import sys
import time

from tree import Failed, Tree, wait

PAGES = ("overview", "health", "metrics", "jvm", "audit")
LANGUAGES = {"en": "English", "ja": "日本語"}
THEMES = ("light", "dark")
WORDS = {
    "en": {"overview": "Overview", "health": "Health", "metrics": "Metrics", "jvm": "JVM",
           "audit": "Audit trail", "light": "Light", "dark": "Dark", "palette": "Find a command",
           "quit": "Quit", "latest": "latest", "verify": "Verify", "intact": "Intact"},
    "ja": {"overview": "概要", "health": "ヘルスチェック", "metrics": "メトリクス", "jvm": "JVM",
           "audit": "監査証跡", "light": "ライト", "dark": "ダーク", "palette": "コマンドを検索",
           "quit": "終了", "latest": "最新", "verify": "検証", "intact": "改ざんなし"},
}
BUTTONS = ("push button", "toggle button", "radio button", "check box")
FURNITURE = ("label", *BUTTONS, "menu item", "page tab", "table column header", "list item",
             "tool tip")
ENGLISH = re.compile(r"\b[A-Z]?[a-z]{2,} [a-z]{2,}\b")
JAPANESE = re.compile(r"[\u3040-\u30ff\u4e00-\u9fff]")


class Tour:
    """The way through the window: its steps, and whether all of them held."""

    def __init__(self, program, pictures):
        self.pictures = pictures
        self.failures = 0
        self.language = "en"
        self.theme = "light"
        self.tree = Tree(os.path.basename(program))
        self.process = subprocess.Popen([program, "--profile", "demo"],
                                        env={**os.environ, "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"})

    def step(self, text, act, *arguments):
        start = time.monotonic()
        try:
            verdict, result = "ok  ", act(*arguments)
        except Failed as failure:
            verdict, result = "FAIL", str(failure)
            self.failures += 1
            self.dismiss()
        seconds = time.monotonic() - start
        print(f"{verdict}  {text}: {result}  ({seconds:.1f} s)", flush=True)

    def word(self, key):
        return WORDS[self.language][key]

    def wait(self, what, probe):
        def look():
            if self.process.poll() is not None:
                raise SystemExit(f"Toban ended by itself with status {self.process.returncode}")
            return probe()
        return wait(what, look)

    def all_steps(self, seconds):
        self.step("Toban opens", self.opens)
        if seconds:
            self.step("values gather", self.gather, seconds)
        for language in LANGUAGES:
            self.step(f"speaks {LANGUAGES[language]}", self.choose_language, language)
            for theme in THEMES:
                self.step(f"{language}: turns {theme}", self.choose_theme, theme)
                for page in PAGES:
                    self.step(f"{language}, {theme}: {page}", self.visit, page)
        self.step("closes", self.close)

    # --- the frame ------------------------------------------------------------------

    def opens(self):
        return self.wait("the window", lambda: self.tree.title)

    def gather(self, seconds):
        end = time.monotonic() + seconds
        wait("the end of it", lambda: self.process.poll() is not None or time.monotonic() > end, seconds + 1)
        return f"for {seconds} s"

    def press_entry(self, name):
        self.wait(f"the menu entry “{name}”", lambda: self.tree.menu_entry(name)).press()

    def choose_language(self, language):
        self.press_entry(LANGUAGES[language])
        self.language = language
        title = self.word("overview")
        self.wait(f"“{title}” in the navigation", lambda: self.tree.find(title, "list item"))
        return "the menu and the navigation follow"

    def choose_theme(self, theme):
        self.press_entry(self.word(theme))
        self.theme = theme

        def brightness():
            picture = self.photograph("frame")
            value = self.brightness(picture)
            os.remove(picture)
            return (value > 0.5) == (theme == "light") and f"mean brightness {value:.2f}"
        return self.wait(f"a {theme} window", brightness)

    def visit(self, page):
        """Goes to a page by the command palette, sees that it shows what it should, and keeps it."""
        self.go_to(page)
        seen = getattr(self, page)()
        if self.language == "ja":
            self.expect_japanese()
        self.photograph(page)
        return seen

    def go_to(self, page):
        title = self.word(page)
        self.tree.key("k", control=True)
        field = self.wait("the command palette", lambda: self.tree.find(self.word("palette"), "text"))
        field.enter(title)
        self.wait(f"“{title}” marked in the palette",
                  lambda: self.tree.beginning(title + " —", "list item", selected=True))
        self.tree.key("Return")
        self.wait(f"“{title}” in the window's title", lambda: title in self.tree.title)

    def close(self):
        self.press_entry(self.word("quit"))
        status = self.process.wait(30)
        if status:
            raise Failed(f"status {status}")
        return "by its menu"

    def dismiss(self):
        """Closes what a failed step left open, so that it does not spoil the next one."""
        if len(self.tree.windows) > 1:
            self.tree.key("Escape")
            self.wait("the window alone", lambda: len(self.tree.windows) == 1)

    # --- what each page has to show ---------------------------------------------------

    def overview(self):
        tile = re.compile(r"\d.* (OK|INFO|WARNING|CRITICAL)\b")

        def values():
            tiles = [n.name for n in self.tree.showing("push button") if tile.search(n.name)]
            return len(tiles) >= 10 and tiles
        tiles = self.wait("ten monitored items with a value and a status", values)
        return f"{len(tiles)} items, such as “{tiles[0]}”"

    def health(self):
        cells = self.wait("the component db", lambda: self.texts_if("db", "table cell"))
        if "UP" not in cells:
            raise Failed("no component is UP")
        return ", ".join(cells[:6])

    def metrics(self):
        self.wait("the range of 15 minutes", lambda: self.tree.containing("15", *BUTTONS)).press()
        series = re.compile(self.word("latest") + r".*\d")

        def drawn():
            charts = [n for n in self.tree.showing() if series.search(n.description)]
            return len(charts) >= 2 and charts
        charts = self.wait("two charts with a series", drawn)
        return "; ".join(f"{n.name}: {n.description}" for n in charts[:2])

    def jvm(self):
        cells = self.wait("the logger ROOT", lambda: self.texts_if("ROOT", "table cell"))
        return f"{len(cells)} cells"

    def audit(self):
        cells = self.wait("the entry of a kept password", lambda: self.texts_if("secret.set", "table cell"))
        self.wait("Verify", lambda: self.tree.find(self.word("verify"), "push button")).press()
        verdict = self.wait("the verdict", lambda: self.tree.beginning(self.word("intact"), "label"))
        return f"{cells[-1]}; {verdict.name}"

    def texts_if(self, wanted, role):
        texts = [node.name for node in self.tree.showing(role) if node.name]
        return texts if wanted in texts else None

    def expect_japanese(self):
        foreign = [n.name for n in self.tree.showing(*FURNITURE)
                   if ENGLISH.search(n.name) and not JAPANESE.search(n.name)]
        if foreign:
            raise Failed("not Japanese: " + "; ".join(sorted(set(foreign))[:10]))

    # --- pictures -----------------------------------------------------------------------

    def photograph(self, name):
        """A picture of the window; few colours keep it small."""
        folder = os.path.join(self.pictures, self.language)
        os.makedirs(folder, exist_ok=True)
        path = os.path.join(folder, f"{name}-{self.theme}.png")
        x, y, width, height = self.tree.main_window.rectangle
        subprocess.run(["import", "-silent", "-window", "root", "-crop", f"{width}x{height}+{x}+{y}",
                        "+repage", "+dither", "-colors", "96", "-strip", f"PNG8:{path}"], check=True)
        return path

    @staticmethod
    def brightness(path):
        command = ["convert", path, "-colorspace", "Gray", "-format", "%[fx:mean]", "info:"]
        return float(subprocess.run(command, check=True, capture_output=True, text=True).stdout)


def main():
    program, pictures, *seconds = sys.argv[1:]
    shutil.rmtree(pictures, ignore_errors=True)
    tour = Tour(program, pictures)
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(130))
    try:
        tour.all_steps(int(seconds[0]) if seconds else 0)
    finally:
        if tour.process.poll() is None:
            tour.process.kill()
            tour.process.wait()
    print(f"{tour.failures} steps failed; pictures are in {pictures}" if tour.failures
          else f"every step held; pictures are in {pictures}")
    sys.exit(1 if tour.failures else 0)


if __name__ == "__main__":
    main()

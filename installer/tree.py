# SPDX-License-Identifier: GPL-3.0-or-later
"""A program's widgets as AT-SPI, the accessibility interface of Linux desktops, shows them."""
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

PATIENCE = 30  # seconds after which a condition does not come true any more
POLL = 0.1
MOST_CHILDREN = 200  # of a long table; what is in sight comes first

# Key codes of an evdev keyboard, which X servers have had since 2009.
CONTROL = 37
KEYS = {"Return": 36, "Escape": 9, "k": 45}


class Failed(Exception):
    """A condition did not come true; the text says which."""


def wait(what, probe, seconds=PATIENCE):
    """Polls until `probe` gives something true, and gives it back."""
    deadline = time.monotonic() + seconds
    while True:
        found = probe()
        if found:
            return found
        if time.monotonic() > deadline:
            raise Failed(f"{what} was not there after {seconds} s")
        time.sleep(POLL)


class Node:
    """One widget, cell or menu entry. What is gone meanwhile has no name and no children."""

    def __init__(self, accessible):
        self.accessible = accessible

    def _ask(self, question, otherwise):
        try:
            return question(self.accessible)
        except GLib.Error:
            return otherwise

    @property
    def name(self):
        return self._ask(lambda a: a.get_name(), "") or ""

    @property
    def description(self):
        return self._ask(lambda a: a.get_description(), "") or ""

    @property
    def role(self):
        return self._ask(lambda a: a.get_role_name(), "")

    def has(self, state):
        return self._ask(lambda a: a.get_state_set().contains(state), False)

    @property
    def is_showing(self):
        return self.has(Atspi.StateType.SHOWING)

    @property
    def children(self):
        count = min(self._ask(lambda a: a.get_child_count(), 0), MOST_CHILDREN)
        found = (self._ask(lambda a: a.get_child_at_index(i), None) for i in range(count))
        return [Node(child) for child in found if child]

    def below(self, hidden=False):
        """All below it, top to bottom; without `hidden` only what is in sight."""
        for child in self.children:
            if hidden or child.is_showing:
                yield child
                yield from child.below(hidden)

    def press(self):
        """Does what a click would do."""
        if not self._ask(lambda a: Atspi.Action.do_action(a, 0), False):
            raise Failed(f"“{self.name}” ({self.role}) cannot be pressed")

    @property
    def rectangle(self):
        """Where it is on the screen, in pixels."""
        extents = Atspi.Component.get_extents(self.accessible, Atspi.CoordType.SCREEN)
        return extents.x, extents.y, extents.width, extents.height

    def enter(self, text):
        """Puts a text into a field, in place of what was there."""
        if not self._ask(lambda a: Atspi.EditableText.set_text_contents(a, text), False):
            raise Failed(f"“{self.name}” ({self.role}) takes no text")


class Tree:
    """The widgets of one program, and the keyboard in front of it."""

    def __init__(self, program):
        self.program = program

    @property
    def application(self):
        found = (node for node in Node(Atspi.get_desktop(0)).children if node.name == self.program)
        return next(found, None)

    @property
    def windows(self):
        application = self.application
        return [node for node in application.children if node.is_showing] if application else []

    def showing(self, *roles):
        """All in sight, or those of some roles, of every open window."""
        for window in self.windows:
            for node in window.below():
                if not roles or node.role in roles:
                    yield node

    def find(self, name, *roles):
        """The first in sight with that name, or None."""
        return next((node for node in self.showing(*roles) if node.name == name), None)

    def containing(self, text, *roles):
        """The first in sight in whose name that occurs, or None."""
        return next((node for node in self.showing(*roles) if text in node.name), None)

    def beginning(self, text, *roles, selected=False):
        """The first in sight whose name begins so, or None; if wanted only a selected one."""
        nodes = (node for node in self.showing(*roles) if node.name.startswith(text))
        return next((node for node in nodes if not selected or node.has(Atspi.StateType.SELECTED)), None)

    def menu_entry(self, name):
        """An entry of the menu bar's menus, which need not be open."""
        bars = self.showing("menu bar")
        entries = (node for bar in bars for node in bar.below(hidden=True))
        return next((node for node in entries if node.name == name), None)

    def key(self, key, control=False):
        if control:
            Atspi.generate_keyboard_event(CONTROL, None, Atspi.KeySynthType.PRESS)
        Atspi.generate_keyboard_event(KEYS[key], None, Atspi.KeySynthType.PRESSRELEASE)
        if control:
            Atspi.generate_keyboard_event(CONTROL, None, Atspi.KeySynthType.RELEASE)

    @property
    def main_window(self):
        return next((node for node in self.windows if node.role == "frame"), None)

    @property
    def title(self):
        window = self.main_window
        return window.name if window else ""

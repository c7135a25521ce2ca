#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""One process of everything that can be wrong with a server.

HTTP(S) misbehaviour is chosen by the first part of the path, whatever follows it, so that
http://127.0.0.1:PORT/truncated serves as the base URL of any client. Other ports misbehave
below HTTP. Prints one line `NAME=value` for each address, then serves until it is stopped.
"""

import argparse
import hashlib
import json
import signal
import socket
import ssl
import sys
import threading
import time
import zlib
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

GIB = 1 << 30
BLOCK = b"0123456789abcdef" * 4096
LOGIN_PAGE = "<!DOCTYPE html><html><head><title>ログイン</title></head><body><form></form></body></html>"


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True

    def log_message(self, format, *args):
        pass

    def answer(self, status, body=b"", kind="application/json", headers=()):
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        for name, value in headers:
            self.send_header(name, value)
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)

    def body_chunks(self):
        left = int(self.headers.get("Content-Length") or 0)
        while left:
            chunk = self.rfile.read(min(left, len(BLOCK)))
            if not chunk:
                return
            left -= len(chunk)
            yield chunk

    def handle_any(self):
        name, _, rest = self.path.lstrip("/").partition("/")
        name = name.partition("?")[0]
        behaviour = getattr(self, "at_" + name.replace("-", "_"), None)
        if behaviour is None:
            behaviour, rest = self.at_status, "404"
        try:
            behaviour(rest.partition("?")[0])
        except (BrokenPipeError, ConnectionResetError, ssl.SSLError):
            self.close_connection = True

    do_GET = do_HEAD = do_POST = do_PUT = do_DELETE = handle_any

    # Refusals

    def at_status(self, rest):
        self.answer(int(rest.partition("/")[0]), b'{"error":"as asked"}')

    def at_unauthorized(self, _):
        self.answer(401, b'{"error":"unauthorized"}', headers=[("WWW-Authenticate", 'Basic realm="sales"')])

    def at_forbidden(self, _):
        self.answer(403, b'{"error":"forbidden"}')

    def at_html_error(self, _):
        self.answer(502, b"<html><body><h1>502 Bad Gateway</h1></body></html>", "text/html")

    # Redirects

    def at_login_page(self, _):
        if "Authorization" in self.headers:
            self.server.credentials_seen += 1
        self.answer(200, LOGIN_PAGE.encode(), "text/html; charset=utf-8")

    def at_redirect(self, _):
        self.answer(302, headers=[("Location", "/login-page")])

    def at_redirect_away(self, _):
        self.answer(302, headers=[("Location", f"http://localhost:{self.server.server_port}/login-page")])

    def at_redirect_loop(self, _):
        self.answer(302, headers=[("Location", "/redirect-loop")])

    def at_credentials_seen(self, _):
        """How often /login-page was asked for with an Authorization header."""
        self.answer(200, str(self.server.credentials_seen).encode(), "text/plain")

    # Bodies

    def at_truncated(self, _):
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", "1000")
        self.end_headers()
        self.wfile.write(b'{"status":"UP","components":{"db":{"sta')
        self.close_connection = True

    def at_not_json(self, _):
        self.answer(200, b"this is not JSON, nor XML, nor metrics {{{")

    def at_empty(self, _):
        self.answer(200)

    def at_invalid_utf8(self, _):
        self.answer(200, b'{"status":"\xff\xfe\xc3\x28","value":"\xe3\x81"}')

    def at_deep(self, _):
        self.answer(200, b"[" * 100_000 + b"]" * 100_000)

    def at_huge(self, _):
        """1 GiB without a Content-Length, beginning like JSON."""
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Connection", "close")
        self.end_headers()
        self.wfile.write(b'{"status":"')
        for _ in range(GIB // len(BLOCK)):
            self.wfile.write(BLOCK)
        self.close_connection = True

    def at_huge_declared(self, _):
        self.at_bytes(str(GIB))

    def at_gzip_bomb(self, _):
        """1 MiB that unpacks to 1 GiB."""
        self.answer(200, self.server.bomb(), headers=[("Content-Encoding", "gzip")])

    # Pace

    def at_slow_drip(self, _):
        """A byte every 0.2 s for a minute."""
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", "300")
        self.end_headers()
        for _ in range(300):
            self.wfile.write(b" ")
            time.sleep(0.2)

    def at_never(self, _):
        """Takes the request and never answers."""
        time.sleep(600)
        self.close_connection = True

    def at_delay(self, rest):
        time.sleep(min(int(rest.partition("/")[0]), 60_000) / 1000)
        self.answer(200, b'{"status":"UP"}')

    def at_cut_header(self, _):
        self.wfile.write(b"HTTP/1.1 200 OK\r\nContent-Type: appli")
        self.wfile.flush()
        self.close_connection = True

    def at_cut(self, _):
        """Closes without a word."""
        self.close_connection = True

    # Good behaviour, to compare with

    def at_ok(self, _):
        self.answer(200, b'{"status":"UP"}')

    def at_echo(self, _):
        digest, size = hashlib.sha256(), 0
        for chunk in self.body_chunks():
            digest.update(chunk)
            size += len(chunk)
        body = {"method": self.command, "path": self.path, "headers": dict(self.headers), "size": size}
        self.answer(200, json.dumps(body | {"sha256": digest.hexdigest()}).encode())

    def at_bytes(self, rest):
        """/bytes/N: N bytes of a repeating pattern."""
        left = min(int(rest.partition("/")[0]), GIB)
        self.send_response(200)
        self.send_header("Content-Type", "application/octet-stream")
        self.send_header("Content-Length", str(left))
        self.end_headers()
        while left:
            left -= self.wfile.write(BLOCK[: min(left, len(BLOCK))])


class Server(ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 128

    def __init__(self, context=None):
        super().__init__(("127.0.0.1", 0), Handler)
        self.context = context
        self.credentials_seen = 0
        self.packed = None

    def finish_request(self, request, client_address):
        # The handshake belongs to the connection's own thread.
        if self.context:
            try:
                request = self.context.wrap_socket(request, server_side=True)
            except (ssl.SSLError, OSError):
                return
        super().finish_request(request, client_address)

    def handle_error(self, request, client_address):
        if not isinstance(sys.exc_info()[1], OSError):
            super().handle_error(request, client_address)

    def bomb(self):
        if self.packed is None:
            packer = zlib.compressobj(9, wbits=31)
            zeros = bytes(1 << 20)
            self.packed = b"".join(packer.compress(zeros) for _ in range(1024)) + packer.flush()
        return self.packed


def listen(backlog=128):
    listener = socket.socket()
    listener.bind(("127.0.0.1", 0))
    listener.listen(backlog)
    return listener, listener.getsockname()[1]


def accept_with(behaviour):
    """A port each of whose connections gets `behaviour(connection)` in a thread of its own."""
    listener, port = listen()

    def loop():
        while True:
            connection, _ = listener.accept()
            threading.Thread(target=behaviour, args=(connection,), daemon=True).start()

    threading.Thread(target=loop, daemon=True).start()
    return port


def black_hole(connection):
    with connection:
        while connection.recv(65536):
            pass


def close_at_once(connection):
    connection.close()


def talk_garbage(connection):
    with connection:
        try:
            connection.recv(65536)
            connection.sendall(bytes(range(256)) * 16)
        except OSError:
            pass


def port_that_never_accepts(keep):
    """Its queue is full, so that the kernel ignores further connection requests."""
    listener, port = listen(backlog=0)
    keep.append(listener)
    for _ in range(4):
        filler = socket.socket()
        filler.setblocking(False)
        filler.connect_ex(("127.0.0.1", port))
        keep.append(filler)
    return port


def serve(context=None):
    server = Server(context)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return server.server_port


def serve_tls(folder, name):
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(f"{folder}/{name}.pem", f"{folder}/{name}.key")
    return serve(context)


def main():
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("certificates", help="folder with {good,untrusted,expired,wrong-host}.{pem,key}")
    folder = options.parse_args().certificates
    keep = []
    addresses = {"URL": f"http://127.0.0.1:{serve()}"}
    for name in ("good", "untrusted", "expired", "wrong-host"):
        key = f"TLS_{name.upper().replace('-', '_')}_URL"
        addresses[key] = f"https://localhost:{serve_tls(folder, name)}"
    addresses["BLACK_HOLE_PORT"] = accept_with(black_hole)
    addresses["CLOSING_PORT"] = accept_with(close_at_once)
    addresses["GARBAGE_PORT"] = accept_with(talk_garbage)
    addresses["NO_ACCEPT_PORT"] = port_that_never_accepts(keep)
    for name, value in addresses.items():
        print(f"{name}={value}")
    print("READY", flush=True)
    signal.sigwait({signal.SIGTERM, signal.SIGINT})


if __name__ == "__main__":
    signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGTERM, signal.SIGINT})
    main()

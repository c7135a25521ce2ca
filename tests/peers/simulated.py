#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Many Spring Boot instances' actuators from one cheap process: /i/N/actuator for N from 0.

/actuator, /actuator/health and /actuator/prometheus answer as Spring Boot 3.5 does; the
metrics have the names, labels and size (about 110 KB) of a small service with histograms,
counters that grow with time, and gauges that wander. Prints its port, then serves.
"""

import argparse
import asyncio
import json
import math
import signal
import time

STARTED = time.time()
BUCKETS = [round(0.001 * 1.12**n, 9) for n in range(68)]
ENDPOINTS = [
    ("GET", "200", "SUCCESS", "/job-requirements", 4.0, 0.020),
    ("GET", "200", "SUCCESS", "/job-requirements/{id}", 2.5, 0.008),
    ("POST", "200", "SUCCESS", "/job-requirements/{id}/views", 1.2, 0.004),
    ("GET", "200", "SUCCESS", "/job-requirements/{id}/candidates", 0.3, 0.180),
    ("GET", "200", "SUCCESS", "/fast", 1.0, 0.002),
    ("GET", "200", "SUCCESS", "/slow", 0.15, 0.400),
    ("GET", "404", "CLIENT_ERROR", "/job-requirements/{id}", 0.05, 0.003),
    ("GET", "500", "SERVER_ERROR", "/fail", 0.05, 0.005),
]
AREAS = [
    ("heap", "G1 Eden Space", 40e6, -1),
    ("heap", "G1 Old Gen", 90e6, 268435456),
    ("heap", "G1 Survivor Space", 4e6, -1),
    ("nonheap", "Metaspace", 78e6, -1),
    ("nonheap", "CodeCache", 21e6, 50331648),
    ("nonheap", "Compressed Class Space", 10e6, 1073741824),
]


def wave(n, period):
    """Between 0 and 1, in another phase for each instance."""
    return 0.5 + 0.5 * math.sin(time.time() / period + n)


def requests(n, up):
    yield "# TYPE http_server_requests_seconds histogram"
    for method, status, outcome, uri, rate, mean in ENDPOINTS:
        labels = (
            f'application="simulated-{n}",error="none",exception="none",method="{method}",'
            f'outcome="{outcome}",status="{status}",uri="{uri}"'
        )
        count = int(up * rate)
        for bound in BUCKETS:
            below = int(count * (1 - math.exp(-bound / mean)))
            yield f'http_server_requests_seconds_bucket{{{labels},le="{bound}"}} {below}'
        yield f'http_server_requests_seconds_bucket{{{labels},le="+Inf"}} {count}'
        yield f"http_server_requests_seconds_count{{{labels}}} {count}"
        yield f"http_server_requests_seconds_sum{{{labels}}} {count * mean:.6f}"
        yield f"http_server_requests_seconds_max{{{labels}}} {mean * (1 + wave(n, 30)):.6f}"


def memory(n):
    tag = f'application="simulated-{n}"'
    for name, column in (("used", 2), ("max", 3), ("committed", 2)):
        yield f"# TYPE jvm_memory_{name}_bytes gauge"
        for area in AREAS:
            size = area[column] * (1 if column == 3 else 0.6 + 0.4 * wave(n, 20))
            yield f'jvm_memory_{name}_bytes{{{tag},area="{area[0]}",id="{area[1]}"}} {size:.1f}'


def plain(n, up):
    pool = ',pool="sales"'
    rows = [
        ("process_uptime_seconds", "gauge", "", up),
        ("process_start_time_seconds", "gauge", "", STARTED - n),
        ("process_cpu_usage", "gauge", "", 0.02 + 0.2 * wave(n, 40)),
        ("system_cpu_usage", "gauge", "", 0.1 + 0.4 * wave(n, 50)),
        ("system_cpu_count", "gauge", "", 2),
        ("process_files_open_files", "gauge", "", 120 + int(20 * wave(n, 60))),
        ("process_files_max_files", "gauge", "", 1048576),
        ("disk_free_bytes", "gauge", ',path="/app/."', 2e10 - up * 1000),
        ("disk_total_bytes", "gauge", ',path="/app/."', 5e10),
        ("jvm_threads_live_threads", "gauge", "", 40 + int(10 * wave(n, 25))),
        ("jvm_threads_daemon_threads", "gauge", "", 30),
        ("jvm_threads_peak_threads", "gauge", "", 52),
        ("hikaricp_connections", "gauge", pool, 10),
        ("hikaricp_connections_active", "gauge", pool, int(10 * wave(n, 45))),
        ("hikaricp_connections_idle", "gauge", pool, 10 - int(10 * wave(n, 45))),
        ("hikaricp_connections_max", "gauge", pool, 10),
        ("hikaricp_connections_pending", "gauge", pool, 0),
        ("hikaricp_connections_timeout_total", "counter", pool, 0),
    ]
    for name, kind, labels, value in rows:
        yield f"# TYPE {name} {kind}"
        yield f'{name}{{application="simulated-{n}"{labels}}} {value}'
    for level in ("error", "warn", "info", "debug", "trace"):
        yield f'logback_events_total{{application="simulated-{n}",level="{level}"}} {int(up)}'


def collections(n, up):
    labels = (
        f'application="simulated-{n}",action="end of minor GC",cause="G1 Evacuation Pause",'
        f'gc="G1 Young Generation"'
    )
    count = int(up / 30)
    yield "# TYPE jvm_gc_pause_seconds summary"
    yield f"jvm_gc_pause_seconds_count{{{labels}}} {count}"
    yield f"jvm_gc_pause_seconds_sum{{{labels}}} {count * 0.012:.6f}"
    yield "# TYPE jvm_gc_pause_seconds_max gauge"
    yield f"jvm_gc_pause_seconds_max{{{labels}}} {0.02 * wave(n, 35):.6f}"


def prometheus(n):
    up = time.time() - STARTED + n
    return "\n".join([*requests(n, up), *memory(n), *collections(n, up), *plain(n, up), ""]).encode()


def links(base, n):
    root = f"{base}/i/{n}/actuator"
    return {
        "_links": {
            "self": {"href": root, "templated": False},
            "health": {"href": f"{root}/health", "templated": False},
            "prometheus": {"href": f"{root}/prometheus", "templated": False},
        }
    }


def reply(path, base, count):
    """(status, content type, body) for a path."""
    parts = path.partition("?")[0].strip("/").split("/")
    if len(parts) < 3 or parts[0] != "i" or not parts[1].isdigit() or parts[2] != "actuator":
        return 404, "application/json", b'{"status":404,"error":"Not Found"}'
    n, endpoint = int(parts[1]), "/".join(parts[3:])
    if n >= count or endpoint not in ("", "health", "prometheus"):
        return 404, "application/json", b'{"status":404,"error":"Not Found"}'
    if endpoint == "prometheus":
        return 200, "text/plain;version=0.0.4;charset=utf-8", prometheus(n)
    body = links(base, n) if endpoint == "" else {"status": "UP", "components": {"ping": {"status": "UP"}}}
    return 200, "application/vnd.spring-boot.actuator.v3+json", json.dumps(body).encode()


async def serve_connection(reader, writer, base, count):
    try:
        while True:
            head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1")
            path = head.split(" ", 2)[1]
            status, kind, body = reply(path, base(), count)
            writer.write(
                f"HTTP/1.1 {status} {'OK' if status == 200 else 'Not Found'}\r\n"
                f"Content-Type: {kind}\r\nContent-Length: {len(body)}\r\n\r\n".encode() + body
            )
            await writer.drain()
    except (asyncio.IncompleteReadError, asyncio.LimitOverrunError, ConnectionError, IndexError):
        pass
    finally:
        writer.close()


async def main():
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--count", type=int, default=100)
    count = options.parse_args().count
    port = 0

    def base():
        return f"http://127.0.0.1:{port}"

    server = await asyncio.start_server(
        lambda reader, writer: serve_connection(reader, writer, base, count), "127.0.0.1", 0
    )
    port = server.sockets[0].getsockname()[1]
    print(port, flush=True)
    stopped = asyncio.Event()
    for name in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(name, stopped.set)
    await stopped.wait()


if __name__ == "__main__":
    asyncio.run(main())

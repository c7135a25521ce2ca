// SPDX-License-Identifier: GPL-3.0-or-later
package dev.toban.sample;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Deque;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.CountDownLatch;
import javax.sql.DataSource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Good and bad behaviour on demand. */
@RestController
class Behaviour {
    private static final Duration LONGEST = Duration.ofSeconds(30);

    private final DataSource pool;
    private final Deque<Connection> leaked = new ConcurrentLinkedDeque<>();

    Behaviour(DataSource pool) {
        this.pool = pool;
    }

    @GetMapping("/fast")
    Map<String, String> fast() {
        return Map.of("status", "ok");
    }

    @GetMapping("/slow")
    Map<String, Long> slow(@RequestParam(defaultValue = "1500") long ms) throws InterruptedException {
        Thread.sleep(bounded(ms));
        return Map.of("slept", bounded(ms));
    }

    @GetMapping("/fail")
    void fail() {
        throw new IllegalStateException("応募の集計に失敗しました");
    }

    @GetMapping("/cpu")
    Map<String, Double> cpu(@RequestParam(defaultValue = "500") long ms) {
        var end = System.nanoTime() + Duration.ofMillis(bounded(ms)).toNanos();
        var sum = 0.0;
        for (var n = 1L; System.nanoTime() < end; n++) {
            sum += Math.sqrt(n);
        }
        return Map.of("result", sum);
    }

    /** Takes a connection out of the pool and keeps it. */
    @PostMapping("/leak")
    Map<String, Integer> leak() throws SQLException {
        leaked.push(pool.getConnection());
        return Map.of("leaked", leaked.size());
    }

    @PostMapping("/leak/release")
    Map<String, Integer> release() throws SQLException {
        var released = 0;
        for (var connection = leaked.poll(); connection != null; connection = leaked.poll()) {
            connection.close();
            released++;
        }
        return Map.of("released", released);
    }

    /** Leaves two threads waiting for each other for good; answers once they do. */
    @PostMapping("/deadlock")
    Map<String, String> deadlock() throws InterruptedException {
        var first = new Object();
        var second = new Object();
        var bothHold = new CountDownLatch(2);
        lockInOrder("deadlock-a", first, second, bothHold);
        lockInOrder("deadlock-b", second, first, bothHold);
        bothHold.await();
        return Map.of("threads", "deadlock-a, deadlock-b");
    }

    private static void lockInOrder(String name, Object one, Object other, CountDownLatch bothHold) {
        var thread = new Thread(() -> {
            synchronized (one) {
                bothHold.countDown();
                try {
                    bothHold.await();
                } catch (InterruptedException e) {
                    return;
                }
                synchronized (other) {
                    throw new AssertionError("unreachable: the other thread holds this");
                }
            }
        }, name);
        thread.setDaemon(true);
        thread.start();
    }

    private static long bounded(long ms) {
        return Math.max(0, Math.min(ms, LONGEST.toMillis()));
    }
}

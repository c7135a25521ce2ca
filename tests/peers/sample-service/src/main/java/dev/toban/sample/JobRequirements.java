// SPDX-License-Identifier: GPL-3.0-or-later
package dev.toban.sample;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** What the service is there for: jobs that clients ask for, from the database. */
@RestController
class JobRequirements {
    private static final Logger log = LoggerFactory.getLogger(JobRequirements.class);

    private final JdbcTemplate database;
    private final MeterRegistry meters;

    JobRequirements(JdbcTemplate database, MeterRegistry meters) {
        this.database = database;
        this.meters = meters;
    }

    @GetMapping("/job-requirements")
    List<Map<String, Object>> list(@RequestParam(defaultValue = "ACTIVE") String status,
                                   @RequestParam(defaultValue = "20") int limit) {
        return database.queryForList("""
                SELECT j.id, j.title, c.name AS client, j.posted_at
                FROM job_requirements j JOIN projects p ON p.id = j.project_id JOIN clients c ON c.id = p.client_id
                WHERE j.status = ?::job_status ORDER BY j.posted_at DESC LIMIT ?
                """, status, Math.min(limit, 200));
    }

    @GetMapping("/job-requirements/{id}")
    Map<String, Object> one(@PathVariable int id) {
        return database.queryForList("SELECT id, title, description, status::text FROM job_requirements WHERE id = ?", id)
                .stream().findFirst().orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** Scores every employee for a job: the service's expensive query. */
    @GetMapping("/job-requirements/{id}/candidates")
    List<Map<String, Object>> candidates(@PathVariable int id) {
        return database.queryForList("""
                SELECT e.id, e.full_name, match_score(e.id, ?) AS score
                FROM employees e ORDER BY score DESC, e.id LIMIT 10
                """, id);
    }

    @PostMapping("/job-requirements/{id}/views")
    Map<String, Integer> view(@PathVariable int id) {
        meters.counter("sales.job.views").increment();
        log.info("案件 {} が閲覧されました user-{}", id, id % 3000 + 1);
        return Map.of("viewed", id);
    }

    @Scheduled(fixedRate = 15_000)
    void countOpenPositions() {
        var open = database.queryForObject("SELECT count(*) FROM job_requirements WHERE status = 'ACTIVE'", Long.class);
        log.info("募集中の案件: {} 件", open);
    }

    @Scheduled(cron = "0 0 2 * * *", zone = "Asia/Tokyo")
    void refreshMonthlyApplications() {
        database.execute("REFRESH MATERIALIZED VIEW monthly_applications");
    }
}

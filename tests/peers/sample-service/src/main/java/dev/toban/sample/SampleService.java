// SPDX-License-Identifier: GPL-3.0-or-later
package dev.toban.sample;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.actuate.audit.AuditEventRepository;
import org.springframework.boot.actuate.audit.InMemoryAuditEventRepository;
import org.springframework.boot.actuate.endpoint.SanitizingFunction;
import org.springframework.boot.actuate.web.exchanges.HttpExchangeRepository;
import org.springframework.boot.actuate.web.exchanges.InMemoryHttpExchangeRepository;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.metrics.buffering.BufferingApplicationStartup;
import org.springframework.context.annotation.Bean;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The service that Toban watches in its tests and in the demo. */
@SpringBootApplication
@EnableScheduling
public class SampleService {
    public static void main(String[] arguments) {
        var application = new SpringApplication(SampleService.class);
        application.setApplicationStartup(new BufferingApplicationStartup(2048));
        application.run(arguments);
    }

    @Bean
    HttpExchangeRepository httpExchanges() {
        return new InMemoryHttpExchangeRepository();
    }

    @Bean
    AuditEventRepository auditEvents() {
        return new InMemoryAuditEventRepository();
    }

    /** Shows configuration to those who signed in, but no password. */
    @Bean
    SanitizingFunction maskedSecrets() {
        return SanitizingFunction.sanitizeValue().ifLikelySensitive();
    }
}

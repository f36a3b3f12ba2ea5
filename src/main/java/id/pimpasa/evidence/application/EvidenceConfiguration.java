package id.pimpasa.evidence.application;

import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.StringUtils;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(EvidenceLimits.class)
class EvidenceConfiguration {

    @Bean
    FileScanner fileScanner(EvidenceLimits limits) {
        var scanner = limits.scanner();
        if (StringUtils.hasText(scanner.host())) {
            return new ClamAvScanner(scanner.host(), scanner.port());
        }
        LoggerFactory.getLogger(FileScanner.class)
                .warn("Uploaded files are not scanned for viruses: set PIMPASA_CLAMAV_HOST to a ClamAV server");
        return content -> FileScanner.Verdict.CLEAN;
    }
}

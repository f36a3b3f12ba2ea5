package id.pimpasa;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Runs the Desa Binaan Imigrasi programme: officer appointment, village outreach and early-warning reports. */
@SpringBootApplication
@EnableScheduling
@ConfigurationPropertiesScan
public class PimpasaApplication {

    public static void main(String[] args) {
        SpringApplication.run(PimpasaApplication.class, args);
    }
}

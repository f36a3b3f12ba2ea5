package id.pimpasa.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;
import org.springframework.boot.web.error.ErrorAttributeOptions;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.ServletWebRequest;

class ErrorTimeTest {

    private static final ZoneId MAKASSAR = ZoneId.of("Asia/Makassar");

    @Test
    void theTimeOfAnErrorIsToldInTheZoneOfTheOffice() {
        var request = new ServletWebRequest(new MockHttpServletRequest());

        var told = new ErrorTime(MAKASSAR).getErrorAttributes(request, ErrorAttributeOptions.defaults());

        assertThat(told.get("timestamp"))
                .isInstanceOfSatisfying(
                        ZonedDateTime.class,
                        moment -> assertThat(moment.getZone()).isEqualTo(MAKASSAR));
    }
}

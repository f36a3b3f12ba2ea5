package id.pimpasa.outreach.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class IndexCountsTest {

    @Test
    void aSuspicionCountsNoLessThanWordThatNothingWasSeen() {
        var suspicionOnly = VisitMother.content(VisitMother.DAY, null, false);

        assertThat(IndexCounts.of(List.of(suspicionOnly), 0))
                .isEqualTo(IndexCounts.of(List.of(VisitMother.nothingSeen(VisitMother.DAY)), 0));
    }
}

package dk.sundhedsklynge.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

final class MeasuredTest {
    @Test
    void aShareOfTheAnswersTookNoLonger() {
        Measured measured = new Measured(
                LongStream.rangeClosed(1, 100).map(millis -> millis * 1_000_000).toArray(), 0, 0, 2, null);
        assertThat(measured.millis(0.5)).isEqualTo(50);
        assertThat(measured.millis(0.99)).isEqualTo(99);
        assertThat(measured.millis(1)).isEqualTo(100);
        assertThat(measured.rate()).isEqualTo(50);
        assertThat(measured.remark()).isEmpty();
    }

    @Test
    void withoutAnAnswerThereIsNoTime() {
        Measured measured = new Measured(new long[0], 1, 8, 0, "503");
        assertThat(measured.millis(0.5)).isNaN();
        assertThat(measured.rate()).isZero();
        assertThat(measured.remark()).isEqualTo("8 without an answer when stopped; 1 failed: 503");
    }

    @Test
    void figuresKeepWhatCounts() {
        assertThat(Report.figure(1234.5)).isEqualTo("1235");
        assertThat(Report.figure(12.345)).isEqualTo("12.3");
        assertThat(Report.figure(0.3456)).isEqualTo("0.35");
        assertThat(Report.figure(Double.NaN)).isEmpty();
    }
}

package dk.sundhedsklynge.platform.sheet.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LeftOutTest {
    @Test
    void rowsAndCellsAreReadAsPeopleWriteThem() {
        LeftOut read = LeftOut.parse("7, e15; 12-14  AB3").orElseThrow();

        assertThat(read).isEqualTo(new LeftOut(List.of(7, 12, 13, 14), List.of("AB3", "E15")));
        assertThat(read.format()).isEqualTo("7, 12-14, AB3, E15");
        assertThat(LeftOut.parse(read.format())).contains(read);
        assertThat(read.and(new LeftOut(List.of(15), List.of("E15"))).format()).isEqualTo("7, 12-15, AB3, E15");
        assertThat(LeftOut.parse("").orElseThrow().size()).isZero();
        assertThat(LeftOut.parse("række 7")).isEmpty();
    }
}

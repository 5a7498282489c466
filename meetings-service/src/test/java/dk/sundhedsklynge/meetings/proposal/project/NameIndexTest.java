package dk.sundhedsklynge.meetings.proposal.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NameIndexTest {
    private final NameIndex names =
            new NameIndex(List.of("nattely", "nattely vest", "digital hjemme-måling", "(kold) start", "ab"));

    @Test
    void namesStandInTheOrderOfTheText() {
        assertThat(names.in("digital hjemme-måling og nattely")).containsExactly("digital hjemme-måling", "nattely");
    }

    @Test
    void theLongerNameIsMeantWhereOneIsInsideAnother() {
        assertThat(names.in("nattely vest og nattely øst")).containsExactly("nattely vest", "nattely");
    }

    @Test
    void aPartOfAWordIsNoName() {
        assertThat(names.in("nattelys og forannattely")).isEmpty();
    }

    @Test
    void aNameMayBeginWithASign() {
        assertThat(names.in("en (kold) start")).containsExactly("(kold) start");
    }

    @Test
    void twoLettersAreNoName() {
        assertThat(names.in("ab")).isEmpty();
    }
}

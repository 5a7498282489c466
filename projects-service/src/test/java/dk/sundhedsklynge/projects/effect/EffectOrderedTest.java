package dk.sundhedsklynge.projects.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import dk.sundhedsklynge.platform.events.InvalidEvent;
import dk.sundhedsklynge.platform.testing.Contracts;
import dk.sundhedsklynge.projects.lifecycle.Phase;
import dk.sundhedsklynge.projects.project.Access;
import org.junit.jupiter.api.Test;

/** Reading an order: what is missing or unknown is said by name, and nothing is guessed. */
class EffectOrderedTest {
    private static final String ORDER = """
            {"id": "00000000-0000-4000-8000-000000000011", "sequence": 1, "cooperation": "nordjylland-vest",
             "addressee": "projects", "type": "%s", "decidedOn": "2023-05-10", "decidedBy": "nordjylland-vest:politisk",
             "competent": true, "waitsFor": [], "access": "closed",
             "anchor": {"document": null, "meeting": null, "item": 4, "decision": null, "line": 118},
             "terms": {"project": "00000000-0000-4000-8000-000000000001", %s}}""";

    @Test
    void anOrderIsReadWithItsTermsAndItsPlace() throws JsonProcessingException {
        var change = read("register", "\"name\": \"Hjemme først\", \"aliases\": [], \"phase\": \"in-operation\"")
                .change();

        assertThat(change.terms().phase()).isEqualTo(Phase.IN_OPERATION);
        assertThat(change.access()).isEqualTo(Access.CLOSED);
        assertThat(change.anchor().line()).isEqualTo(118);
    }

    @Test
    void anUnknownTypeIsNamed() {
        assertThatThrownBy(() -> read("celebrate", "\"name\": \"x\"").change())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("celebrate");
    }

    @Test
    void aMissingTermIsNamed() {
        assertThatThrownBy(() -> read("extend", "\"name\": \"x\"").change())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("terms.until is missing");
    }

    @Test
    void anOperatorIsToldWhichFieldIsWrong() {
        assertThatThrownBy(() -> EffectListener.changeOf(read("extend", "\"name\": \"x\"")))
                .isInstanceOf(InvalidEvent.class)
                .hasMessage("Feltet terms.until mangler. Afsenderen skal rette hændelsen og sende den igen.");
        assertThatThrownBy(() -> EffectListener.changeOf(read("celebrate", "\"name\": \"x\"")))
                .isInstanceOf(InvalidEvent.class)
                .hasMessageStartingWith("Feltet type har en værdi");
    }

    private static EffectOrdered read(String type, String terms) throws JsonProcessingException {
        return Contracts.JSON.readValue(ORDER.formatted(type, terms), EffectOrdered.class);
    }
}

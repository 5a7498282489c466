package dk.sundhedsklynge.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RollBackTest {
    @Inject
    Database database;

    @Inject
    RollBack rollBack;

    @Inject
    Remember remember;

    /** A use case that writes before it can tell whether it has to refuse. */
    @ApplicationScoped
    static class Remember {
        @Inject
        Database database;

        @Inject
        RollBack rollBack;

        @Transactional
        String remember(String id, boolean refused) {
            database.update("insert into inbox (source, id, type) values ('roll-back', ?, 'test.thing.v1')", id);
            return refused ? rollBack.andReturn("refused") : "remembered";
        }
    }

    private boolean isRemembered(String id) {
        return database.find("select 1 from inbox where source = 'roll-back' and id = ?", row -> true, id)
                .isPresent();
    }

    @Test
    void aRefusalComesBackAsAValueAndWhatWasWrittenIsUndone() {
        String id = UUID.randomUUID().toString();

        assertThat(remember.remember(id, true)).isEqualTo("refused");
        assertThat(isRemembered(id)).isFalse();

        assertThat(remember.remember(id, false)).isEqualTo("remembered");
        assertThat(isRemembered(id)).isTrue();
    }

    @Test
    void withoutATransactionThereIsNothingToUndo() {
        assertThatIllegalStateException().isThrownBy(() -> rollBack.andReturn("refused"));
    }
}

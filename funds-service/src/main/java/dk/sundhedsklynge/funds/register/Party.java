package dk.sundhedsklynge.funds.register;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** A municipality or region as the register last told it. */
@Entity
@Table(name = "party")
public class Party {
    @Id
    private String id;

    private long sequence;
    private String kind;
    private String name;

    @Column(name = "place")
    private int order;

    @SuppressWarnings("NullAway.Init")
    protected Party() {}

    Party(String id) {
        this.id = id;
        this.kind = "";
        this.name = id;
    }

    /** A party is addressed by its code, or by its id on the register's topic, {@code municipality:787}. */
    public static String code(String codeOrId) {
        return codeOrId.substring(codeOrId.indexOf(':') + 1).strip();
    }

    /** The same of what may be left out; null when it is, or is blank. */
    public static @Nullable String codeOrNull(@Nullable String codeOrId) {
        return codeOrId == null || codeOrId.isBlank() ? null : code(codeOrId);
    }

    void learn(PartyState state) {
        if (state.sequence() > sequence) {
            sequence = state.sequence();
            kind = state.kind();
            name = state.name();
            order = state.order();
        }
    }

    public String id() {
        return id;
    }

    public String name() {
        return name;
    }

    /** Place among the parties. */
    public int order() {
        return order;
    }
}

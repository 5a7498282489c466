package dk.sundhedsklynge.projects.register;

import dk.sundhedsklynge.platform.windingup.WindingUp;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A health cluster, or from 2027 a health council. */
@Entity
@Table(name = "cooperation")
public class Cooperation {
    @Id
    private String id;

    private long sequence;
    private String name;
    private String kind;
    private @Nullable String region;
    private List<String> parties;

    @Column(name = "valid_from")
    private @Nullable LocalDate from;

    @Column(name = "valid_to")
    private @Nullable LocalDate to;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "winding_up")
    private @Nullable WindingUp windingUp;

    @SuppressWarnings("NullAway.Init")
    protected Cooperation() {}

    Cooperation(String id) {
        this.id = id;
        this.name = id;
        this.kind = "";
        this.parties = List.of();
    }

    /** Overwrites with a newer state; an older one or the same again changes nothing. */
    void know(CooperationState state) {
        if (state.sequence() > sequence) {
            sequence = state.sequence();
            name = state.name();
            kind = state.kind();
            region = state.region();
            from = state.from();
            to = state.to();
            windingUp = state.windingUp();
            parties = state.parties() == null ? List.of() : List.copyOf(state.parties());
        }
    }

    public String id() {
        return id;
    }

    public String name() {
        return name;
    }
}

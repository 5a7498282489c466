package dk.sundhedsklynge.meetings.opening;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** What funds last said of a fund, read together with the effect it names; {@link OpeningsInForce} writes it. */
@Entity
@Immutable
@Table(name = "opening_in_force")
public class OpeningInForce {
    @Id
    private String fund;

    /** Null when no opening of the fund is in force; so are day and meeting. */
    private @Nullable UUID effect;

    @Column(name = "as_of")
    private @Nullable LocalDate asOf;

    private @Nullable UUID meeting;

    private List<String> contained;

    @SuppressWarnings("NullAway.Init")
    protected OpeningInForce() {}

    /** The last day of the position. */
    public LocalDate asOf() {
        return Objects.requireNonNull(asOf, "funds named an opening without its day");
    }

    /** The meeting that states it; what it decided on the day itself comes after the position. */
    public @Nullable UUID meeting() {
        return meeting;
    }

    /** Codes of the types of effects that it contains. */
    public List<String> contained() {
        return contained;
    }
}

package dk.sundhedsklynge.funds.register;

import dk.sundhedsklynge.funds.register.KnownRegister.KnownCooperation;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Which cooperations are wound up, and how. */
@ApplicationScoped
public class WindingUps {
    private final KnownRegister register;

    WindingUps(KnownRegister register) {
        this.register = register;
    }

    /** Empty for a cooperation that goes on. */
    public Optional<WindingUp> of(String cooperation) {
        KnownCooperation known = register.cooperations().get(cooperation);
        return known == null ? Optional.empty() : Optional.ofNullable(known.windingUp());
    }
}

package dk.sundhedsklynge.funds.register;

import dk.sundhedsklynge.funds.register.KnownRegister.KnownCooperation;
import dk.sundhedsklynge.platform.windingup.WindingUp;
import dk.sundhedsklynge.platform.windingup.WindingUps;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/** From memory, as it was last committed. */
@ApplicationScoped
class WindingUpsOfRegister implements WindingUps {
    private final KnownRegister register;
    private final Clock clock;

    WindingUpsOfRegister(KnownRegister register, Clock clock) {
        this.register = register;
        this.clock = clock;
    }

    @Override
    public Optional<WindingUp> of(String cooperation) {
        KnownCooperation known = register.cooperations().get(cooperation);
        return known == null ? Optional.empty() : Optional.ofNullable(known.windingUp());
    }

    @Override
    public LocalDate today() {
        return LocalDate.now(clock);
    }
}

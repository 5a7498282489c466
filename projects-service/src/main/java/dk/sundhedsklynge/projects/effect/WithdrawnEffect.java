package dk.sundhedsklynge.projects.effect;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A withdrawal that came before its order: the order will find it and not be done. */
@Entity
@Table(name = "withdrawn_effect")
public class WithdrawnEffect {
    @Id
    private UUID id;

    private String cooperation;

    protected WithdrawnEffect() {}

    WithdrawnEffect(EffectWithdrawn withdrawn) {
        this.id = withdrawn.id();
        this.cooperation = withdrawn.cooperation();
    }
}

package dk.sundhedsklynge.meetings.register;

import dk.sundhedsklynge.meetings.register.RegisterStates.CooperationState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Keeps what a decision on a handover says of the cooperation, and tells the other services. Whoever calls asks who may. */
@ApplicationScoped
public class WindUp {
    private final RegisterTables tables;
    private final PublishRegister publish;

    WindUp(RegisterTables tables, PublishRegister publish) {
        this.tables = tables;
        this.publish = publish;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void windUp(String cooperation, WindingUp it) {
        publish.tell(CooperationState.of(tables.windUp(cooperation, it)));
    }
}

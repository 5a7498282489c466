package dk.sundhedsklynge.projects.money;

import dk.sundhedsklynge.platform.database.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;

/** The amounts that decisions ordered for projects; each effect is kept once. */
@ApplicationScoped
public class MoneyOrders {
    private final Database database;

    MoneyOrders(Database database) {
        this.database = database;
    }

    /** One that is known is left as it is. */
    public void keep(MoneyOrder it) {
        database.update(
                """
                insert into money_order (effect, cooperation, project, type, amount, decided_on, decided_by, access,
                    anchor_document, anchor_meeting, anchor_item, anchor_decision, anchor_line)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (effect) do nothing""",
                it.id(),
                it.cooperation(),
                it.terms().project(),
                it.type(),
                Objects.requireNonNull(it.terms().amount()).ore(),
                it.decidedOn(),
                it.decidedBy(),
                it.access().equals("open") ? "OPEN" : "CLOSED",
                it.anchor().document(),
                it.anchor().meeting(),
                it.anchor().item(),
                it.anchor().decision(),
                it.anchor().line());
    }
}

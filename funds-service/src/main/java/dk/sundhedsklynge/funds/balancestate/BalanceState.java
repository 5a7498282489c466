package dk.sundhedsklynge.funds.balancestate;

/** A state that others are told. Sequence 0 stands for one that was not published yet. */
public sealed interface BalanceState permits CooperationBalanceState, ProjectBalanceState {
    /** As the contract writes it. */
    String type();

    /** The entity it is the state of. */
    String subject();

    String cooperation();

    long sequence();

    BalanceState at(long sequence);
}

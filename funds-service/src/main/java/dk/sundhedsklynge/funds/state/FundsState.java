package dk.sundhedsklynge.funds.state;

/** A state that others are told. Sequence 0 stands for one that was not published yet. */
public sealed interface FundsState permits CooperationBalanceState, ProjectBalanceState, OpeningState {
    /** As the contract writes it. */
    String type();

    /** The entity it is the state of. */
    String subject();

    String cooperation();

    long sequence();

    FundsState at(long sequence);
}

package dk.sundhedsklynge.acceptance;

/** The follow-ups, and beside them agreements and postponed items. */
final class TasksPage extends SitePage {
    static final String PATH = "/opgaver";

    private TasksPage(Window window) {
        super(window, "Opgaver");
    }

    static TasksPage open(Window window) {
        window.open(PATH);
        return new TasksPage(window);
    }

    FollowUpForm write() {
        window.follow("Ny opgave");
        return new FollowUpForm(window);
    }

    AgreementsPage agreements() {
        window.follow("Aftaler");
        return new AgreementsPage(window);
    }

    PostponedItemsPage postponedItems() {
        window.follow("Udsatte punkter");
        return new PostponedItemsPage(window);
    }

    /** Sets a follow-up to done. */
    TasksPage done(String task) {
        window.press("Udført: " + task);
        return new TasksPage(window);
    }

    boolean has(String task) {
        return window.has("link", task);
    }
}

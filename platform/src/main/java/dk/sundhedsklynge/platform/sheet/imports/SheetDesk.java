package dk.sundhedsklynge.platform.sheet.imports;

/**
 * Where a service takes in spreadsheets.
 *
 * @param path of its page
 * @param api path of its API
 * @param part of the site, as the shell names it
 * @param home path of that part's first page
 * @param homeLabel what that page is called
 * @param results path of the page that lists what is posted; the id of the cooperation follows it
 * @param resultsLabel what the link to it says
 * @param intro what the page is for, in one sentence or two
 */
public record SheetDesk(
        String path,
        String api,
        String part,
        String home,
        String homeLabel,
        String results,
        String resultsLabel,
        String intro,
        SheetWords words) {}

package dk.sundhedsklynge.funds.spreadsheet;

import dk.sundhedsklynge.platform.sheet.imports.SheetFormPage;
import jakarta.ws.rs.Path;

/** Empty forms for notes, and spreadsheets as they came. */
@Path("/midler/regneark")
public class EmptySheetPage extends SheetFormPage {}

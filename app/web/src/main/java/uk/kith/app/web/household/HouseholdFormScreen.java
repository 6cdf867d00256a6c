package uk.kith.app.web.household;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.Pages;
import uk.kith.app.web.Section;
import uk.kith.app.web.component.Form;
import uk.kith.app.web.request.ChildNumbers;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.placements.api.Children;
import uk.kith.placements.api.RecordHousehold;

/** The form of a household, which recording and changing share. */
@RequestScoped
public class HouseholdFormScreen {
  @Inject Pages pages;
  @Inject Children children;
  @Inject ChildNumbers numbers;
  @Inject BusinessDate businessDate;
  @Inject LocalAuthority authority;

  /**
   * @param was null of a household that is new
   */
  HouseholdFields fields(Form typed, @Nullable RecordHousehold was) {
    return new HouseholdFields(
        typed, was, authority, was == null ? Map.of() : named(was), numbers::get);
  }

  /** The form filled in with what is known, from a day on. */
  Form filled(RecordHousehold known, LocalDate from) {
    Map<String, java.util.List<String>> values =
        new HashMap<>(KnownFields.filled(known, authority, named(known)));
    KnownFields.day(values, "from", from);
    return Form.of(values);
  }

  private Map<ChildId, String> named(RecordHousehold known) {
    Set<ChildId> ids = new HashSet<>(known.connectedTo());
    if (known.terms() != null) {
      ids.addAll(known.terms().namedChildren());
    }
    Map<ChildId, String> named = new HashMap<>();
    children
        .findChildren(ids, businessDate.today())
        .forEach(
            child -> {
              if (child.localId() != null) {
                named.put(child.id(), child.localId());
              }
            });
    return named;
  }

  Response show(int status, HouseholdForm household, Form form) {
    return Response.status(status)
        .entity(
            Pages.TEMPLATES.pagesHouseholdForm(
                pages.page(household.heading(), Section.HOUSEHOLDS, form), household, form))
        .build();
  }
}

package uk.kith.app.web.court;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.Pages;
import uk.kith.app.web.Section;
import uk.kith.app.web.component.Choice;
import uk.kith.app.web.component.Form;
import uk.kith.app.web.search.Acceptances;
import uk.kith.court.api.CourtOrders;
import uk.kith.court.api.GuardianshipCases;
import uk.kith.court.api.MakeOrder;
import uk.kith.court.api.ProceedingsRegister;
import uk.kith.court.engine.guardianship.Kind;
import uk.kith.court.engine.order.Arranged;
import uk.kith.court.engine.order.CourtOrder;
import uk.kith.court.engine.order.OrderForm;
import uk.kith.kernel.GuardianshipId;
import uk.kith.kernel.ProceedingsId;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.Role;

/** An order of the court about children (R-COURT-39); their legal status follows from it. */
@Path("/court/{id}/orders/new")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@AllowedRoles(Role.COURT_OFFICER)
public class NewOrderResource {

  /** Cases that came to the order, which say to whom it was made. */
  private static final String TOWARDS = "towards";

  @Inject Pages pages;
  @Inject CaseScreen screen;
  @Inject CourtOrders orders;
  @Inject GuardianshipCases guardianships;
  @Inject ProceedingsRegister register;

  /**
   * @param towards the case that came to the order, where its page leads here
   */
  @GET
  public JteModel ask(
      @PathParam("id") ProceedingsId id, @QueryParam(TOWARDS) @Nullable GuardianshipId towards) {
    CaseForm it = screen.of(id).alsoAfterEnd();
    Map<String, String> filled = CaseFields.filled("madeOn", screen.today());
    openOf(it).stream()
        .filter(each -> each.id().equals(towards))
        .findFirst()
        .ifPresent(
            each -> {
              filled.put("form", each.kind().form().name());
              if (each.kind() == Kind.CHILD_ARRANGEMENTS) {
                filled.put("arranged", Arranged.LIVE_WITH.name());
              }
              filled.put(TOWARDS, each.id().toString());
              filled.put(CaseForm.CHILDREN, each.child().toString());
            });
    return page(it, Form.prefilled(filled));
  }

  /** Where the order to which a case came is recorded in some proceedings. */
  public static String href(ProceedingsId id, GuardianshipId towards) {
    return "/court/" + id + "/orders/new?" + TOWARDS + "=" + towards;
  }

  private List<GuardianshipCases.Open> openOf(CaseForm it) {
    return guardianships.openOf(
        it.children().children().stream().map(CaseNames.Named::id).toList(), screen.today());
  }

  /** "Special guardianship: the grandmother, for Ava". */
  private List<Choice> carers(CaseForm it) {
    return openOf(it).stream()
        .map(
            each ->
                Choice.of(
                    each.id().toString(),
                    each.kind().words()
                        + ": "
                        + each.carer()
                        + (it.choosable().isEmpty()
                            ? ""
                            : ", for " + it.children().find(each.child()).orElseThrow())))
        .toList();
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response make(@PathParam("id") ProceedingsId id, MultivaluedMap<String, String> typed) {
    CaseForm it = screen.of(id).alsoAfterEnd();
    Form form = checked(it.checked(Form.of(typed)));
    if (!form.isValid()) {
      return screen.wrong(it, form, this::page);
    }
    return screen.record(
        it,
        form,
        this::page,
        version -> orders.make(id, read(it, form), version),
        form.has("ends", CaseWords.YES)
            ? "The order is recorded, and that the application ended with it"
            : "The order is recorded",
        CaseFields.getDay(form, "madeOn"));
  }

  static Form checked(Form typed) {
    Form form =
        typed.choose(
            "form",
            CaseWords.ORDERS.subList(1, CaseWords.ORDERS.size()),
            "Choose the order by its form");
    if (form.has("form", OrderForm.OTHER.name())) {
      form = form.require("otherWords", "Say what the order is");
    }
    if (form.has("form", OrderForm.C43.name())) {
      form =
          form.choose(
              "arranged",
              CaseWords.ARRANGED.subList(1, CaseWords.ARRANGED.size()),
              "Say what the order says: only one with whom the child is to live ends care");
    } else if (!form.value("arranged").isEmpty()) {
      form = form.with("arranged", "Only an order on form C43 says so. Choose “Not on that form”");
    }
    if (form.has("ends", CaseWords.YES) && isInterim(form.value("form"))) {
      form = form.with("ends", "An interim order does not end the application");
    }
    if (form.has("directed", CaseWords.YES) && !isInterim(form.value("form"))) {
      form = form.with("directed", "Only an interim order is made with a direction to investigate");
    }
    if (!form.values(TOWARDS).isEmpty() && !isToCarer(form.value("form"))) {
      form =
          form.with(
              TOWARDS, "Only an order of special guardianship or child arrangements is to a carer");
    }
    if (!form.values(TOWARDS).isEmpty()
        && form.has("form", OrderForm.C43.name())
        && !form.has("arranged", Arranged.LIVE_WITH.name())) {
      form = form.with(TOWARDS, "Only an order with whom the child is to live is to a carer");
    }
    form = CaseFields.day(form, "madeOn", "Enter the day on which it was made");
    form = CaseFields.dayIfAny(form, "runsFrom");
    form = CaseFields.dayIfAny(form, "endsOn");
    LocalDate made = CaseFields.findDay(form, "madeOn");
    LocalDate ends = CaseFields.findDay(form, "endsOn");
    return made != null && ends != null && ends.isBefore(made)
        ? form.with("endsOn-day", "It cannot end before it was made")
        : form;
  }

  private static boolean isInterim(String chosen) {
    return Arrays.stream(OrderForm.values())
        .anyMatch(each -> each.name().equals(chosen) && each.isInterim());
  }

  private static boolean isToCarer(String chosen) {
    return Arrays.stream(OrderForm.values())
        .anyMatch(each -> each.name().equals(chosen) && isToCarer(each));
  }

  /** Whether it says with whom a child is to live, so that a case may have come to it. */
  static boolean isToCarer(OrderForm form) {
    return Kind.of(form).isPresent();
  }

  private static MakeOrder read(CaseForm it, Form form) {
    return new MakeOrder(
        it.chosenOf(form),
        new CourtOrder(
            form.hidden("form", OrderForm::valueOf),
            CaseFields.getDay(form, "madeOn"),
            CaseFields.findDay(form, "runsFrom"),
            CaseFields.findDay(form, "endsOn"),
            form.has("extended", CaseWords.YES),
            form.has("directed", CaseWords.YES),
            form.has("form", OrderForm.C43.name())
                ? form.hidden("arranged", Arranged::valueOf)
                : null),
        CaseFields.findText(form, "otherWords"),
        form.has("ends", CaseWords.YES),
        Acceptances.of(form),
        form.hiddenOnes(TOWARDS, GuardianshipId::of));
  }

  private List<CasePage.Step> reports(CaseForm it, Form form) {
    return it.refusing().isEmpty() ? List.of() : CarerReports.of(it, it.chosenOf(form), openOf(it));
  }

  private JteModel page(CaseForm it, Form form) {
    return Pages.TEMPLATES.pagesNewOrder(
        pages.page("Record an order", Section.COURT, form),
        it,
        carers(it),
        reports(it, form),
        RevocationCases.of(
            it, form, it.chosenOf(form), child -> register.about(child, screen.today())),
        form);
  }
}

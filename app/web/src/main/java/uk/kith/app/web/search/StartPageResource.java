package uk.kith.app.web.search;

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
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.Pages;
import uk.kith.app.web.ProviderCodes;
import uk.kith.app.web.Section;
import uk.kith.app.web.Words;
import uk.kith.app.web.component.Choice;
import uk.kith.app.web.component.Form;
import uk.kith.app.web.component.TypedDate;
import uk.kith.app.web.outside.FeeFields;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.Finding;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.ReservationId;
import uk.kith.kernel.SearchId;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.Conflict;
import uk.kith.kernel.service.Invalid;
import uk.kith.kernel.service.NotFound;
import uk.kith.kernel.service.Refused;
import uk.kith.kernel.service.Role;
import uk.kith.placements.api.ChildView;
import uk.kith.placements.api.Children;
import uk.kith.placements.api.HouseholdView;
import uk.kith.placements.api.Households;
import uk.kith.placements.api.Placements;
import uk.kith.placements.api.Referrals;
import uk.kith.placements.api.SearchView;
import uk.kith.placements.api.Searches;
import uk.kith.placements.api.StartPlacement;
import uk.kith.placements.engine.HouseholdKind;
import uk.kith.placements.engine.PlacementCodes;
import uk.kith.placements.engine.SearchKind;
import uk.kith.placements.engine.asking.BackgroundNoted;

/** Starts the placement that a reservation holds places for. */
@Path("/searches/{search}/start")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@AllowedRoles(Role.PLACEMENT_OFFICER)
public class StartPageResource {
  private static final String CARERS_REST = "T3";

  @Inject Pages pages;
  @Inject Searches searches;
  @Inject Placements placements;
  @Inject Referrals referrals;
  @Inject Children children;
  @Inject Households households;
  @Inject EndedHoldScreen ended;
  @Inject OwnFamilyFacts family;
  @Inject BusinessDate businessDate;

  @GET
  public Response show(
      @PathParam("search") SearchId id,
      @QueryParam("reservation") @Nullable ReservationId reservation) {
    if (reservation == null) {
      throw new Invalid("reservation", "required", "Choose a reservation on the search’s page");
    }
    SearchView search = searches.getSearch(id);
    SearchView.Reservation held = find(search, reservation).orElse(null);
    if (held == null) {
      return ended.show(search, reservation);
    }
    HouseholdView home = households.getHousehold(held.householdId(), businessDate.today());
    Map<String, String> first = new HashMap<>();
    TypedDate day = TypedDate.of(firstDay(search));
    day.parts().forEach(part -> first.put("start-" + part.name(), part.typed()));
    first.putAll(Offers.fee(home, referrals.listReferrals(id)));
    if (asksProvider(home) && home.snapshot().approvedBy() != null) {
      first.put("provider-code", "PR2");
    }
    first.put(
        "type",
        stays(search, held)
            ? CARERS_REST
            : StartTypes.usual(home.snapshot().kind(), search.kind(), firstDay(search)));
    return show(200, search, held, Form.prefilled(first), List.of());
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response start(@PathParam("search") SearchId id, MultivaluedMap<String, String> typed) {
    Form form = Form.of(typed);
    SearchView search = searches.getSearch(id);
    ReservationId reservation = form.hidden("reservation", ReservationId::of);
    SearchView.Reservation held = find(search, reservation).orElse(null);
    if (held == null) {
      return show(
          409,
          search,
          gone(search, reservation, form),
          form.refused(
              "The places are held no longer: the time ran out, or somebody gave them back or"
                  + " started the placement. What you typed stands below. Look at the search, and"
                  + " reserve the places again"),
          List.of());
    }
    Optional<LocalDate> start = form.date("start").findDate();
    if (start.isEmpty()) {
      form = form.with("start-day", "Enter the first day in the home");
    }
    String type = form.value("type");
    HouseholdView home = households.getHousehold(held.householdId(), businessDate.today());
    HouseholdKind kind = home.snapshot().kind();
    boolean stays = stays(search, held);
    if (types(kind, stays, start.orElse(firstDay(search))).stream()
        .noneMatch(each -> each.value().equals(type))) {
      form = form.with("type", "Choose the kind of placement");
    }
    Optional<LocalDate> back = stays ? form.date("back").findDate() : Optional.empty();
    if (stays && back.isEmpty()) {
      form = form.with("back-day", "Enter the day on which the child goes back");
    } else if (start.isPresent() && back.isPresent() && !back.get().isAfter(start.get())) {
      form = form.with("back-day", "The child goes back after the first day in the home");
    }
    boolean asksProvider = asksProvider(home) && !stays;
    if (asksProvider) {
      form = form.choose("provider-code", ProviderCodes.OF_OTHERS, "Choose who provides the home");
    }
    String provider = form.value("provider-code");
    String why = form.value("moved-because");
    if (!stays && moves(held) && why.isEmpty()) {
      form = form.with("moved-because", "Choose why the present placement ends");
    }
    LocalDate first = start.orElse(firstDay(search));
    List<ChildView> all = children.findChildren(held.children(), first);
    List<ChildView> moving = all.stream().filter(StartPageResource::isBorn).toList();
    form = StartRights.checked(form, moving, first);
    form = form.require("considerations", "Say what was considered");
    if (FeeFields.isTyped(form)) {
      form = FeeFields.checked(form);
    }
    form = Acceptances.checked(form);
    if (start.isEmpty() || !form.isValid()) {
      return show(400, search, held, form, List.of());
    }
    try {
      placements.start(
          new StartPlacement(
              held.id(),
              start.get(),
              type,
              asksProvider ? provider : null,
              stays || why.isEmpty() ? null : why,
              back.orElse(null),
              form.value("considerations"),
              form.value("heritage").isBlank() ? null : form.value("heritage"),
              FeeFields.isTyped(form) ? FeeFields.find(form, start.get()).orElse(null) : null,
              Acceptances.of(form)),
          StartRights.of(form, moving));
      return pages.done("/searches/" + id, recorded(all), start.get());
    } catch (Refused e) {
      return show(
          422,
          search,
          held,
          form.refused("Rules speak against this. Read below what they say"),
          e.findings());
    } catch (Conflict e) {
      return show(409, search, held, form.refused(String.valueOf(e.getMessage())), List.of());
    } catch (Invalid e) {
      return show(400, search, held, form.refused(String.valueOf(e.getMessage())), List.of());
    }
  }

  /** Who is not born yet moves nowhere, and is not looked after. */
  private static boolean isBorn(ChildView child) {
    return child.birth().due() == null;
  }

  private static String recorded(List<ChildView> held) {
    List<String> unborn = held.stream().filter(child -> !isBorn(child)).map(Words::name).toList();
    return "The placement is recorded"
        + (unborn.isEmpty()
            ? ""
            : ". The search stays open for "
                + Words.and(unborn)
                + ": record the birth, then reserve the place with the parent");
  }

  /** Own homes and parents' homes say who provides them. */
  private static boolean asksProvider(HouseholdView home) {
    return !home.snapshot().own() && home.snapshot().kind() != HouseholdKind.PARENT;
  }

  /** Not before today: days, visits and notices are counted from it. */
  private LocalDate firstDay(SearchView search) {
    LocalDate today = businessDate.today();
    return search.neededFrom().isBefore(today) ? today : search.neededFrom();
  }

  private static Optional<SearchView.Reservation> find(SearchView search, ReservationId id) {
    return search.reservations().stream().filter(each -> each.id().equals(id)).findFirst();
  }

  /** What the page was about before its places were held no longer. */
  private static SearchView.Reservation gone(SearchView search, ReservationId id, Form form) {
    List<ChildId> children = form.hiddenOnes("child", ChildId::of);
    if (children.isEmpty() || !search.children().containsAll(children)) {
      throw new NotFound(id);
    }
    return new SearchView.Reservation(
        id,
        form.hidden("household", HouseholdId::of),
        children,
        search.placesFor(children.size()),
        Instant.EPOCH,
        "",
        "");
  }

  private boolean moves(SearchView.Reservation held) {
    return children.findChildren(held.children(), businessDate.today()).stream()
        .anyMatch(child -> child.placement() != null);
  }

  /**
   * Respite of children who live in placements, to which they go back: not of short breaks of those
   * who live at home.
   */
  private boolean stays(SearchView search, SearchView.Reservation held) {
    return search.kind() == SearchKind.RESPITE
        && children.findChildren(held.children(), businessDate.today()).stream()
            .allMatch(
                child ->
                    child.placement() != null && !PlacementCodes.isShortBreak(child.legalStatus()));
  }

  private static List<Choice> types(HouseholdKind home, boolean stays, LocalDate first) {
    return stays ? StartTypes.forATime(first) : StartTypes.of(home, first);
  }

  private Response show(
      int status,
      SearchView search,
      SearchView.Reservation held,
      Form form,
      List<Finding> refusing) {
    LocalDate today = businessDate.today();
    List<ChildView> who = children.findChildren(search.children(), today);
    HouseholdView home = households.getHousehold(held.householdId(), today);
    SearchFacts facts = new SearchFacts(search, who, today);
    LocalDate first = form.date("start").findDate().orElse(firstDay(search));
    boolean stays = stays(search, held);
    StartPage page =
        new StartPage(
            "/searches/" + search.id(),
            "Search " + search.number(),
            held.id().toString(),
            held.householdId().toString(),
            held.children().stream().map(ChildId::toString).toList(),
            "Start the placement with "
                + home.name()
                + (held.children().size() < who.size()
                    ? " for " + facts.names(held.children())
                    : ""),
            Stream.concat(facts.facts().stream(), family.of(search, who, today).stream()).toList(),
            Acceptances.views(refusing),
            Acceptances.choices(refusing),
            types(home.snapshot().kind(), stays, first),
            !form.value("heritage").isBlank()
                || refusing.stream().anyMatch(each -> each.rule().equals(BackgroundNoted.RULE)),
            refusing.stream().anyMatch(Finding::hardBlock)
                ? "/searches/" + search.id() + "/options"
                : null,
            held.children().size() > 1
                ? "Fee for each child, if it is known"
                : "Fee, if it is known",
            moves(held) && !stays,
            StartRights.asked(
                children.findChildren(held.children(), first).stream()
                    .filter(StartPageResource::isBorn)
                    .toList()),
            StartRights.statuses(first),
            stays,
            asksProvider(home) && !stays);
    return Response.status(status)
        .entity(
            Pages.TEMPLATES.pagesStart(
                pages.page(page.heading(), Section.SEARCHES, form), page, form))
        .build();
  }
}

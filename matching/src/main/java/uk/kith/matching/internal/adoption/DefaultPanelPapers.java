package uk.kith.matching.internal.adoption;

import static java.util.stream.Collectors.toMap;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.LinkId;
import uk.kith.kernel.RuleId;
import uk.kith.kernel.service.Acceptance;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.AuditTrail;
import uk.kith.kernel.service.BrokenConstraint;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.Conflict;
import uk.kith.kernel.service.Invalid;
import uk.kith.kernel.service.NotFound;
import uk.kith.kernel.service.Role;
import uk.kith.kernel.service.UseCase;
import uk.kith.matching.api.PanelPapers;
import uk.kith.matching.engine.adoption.PaperHeading;
import uk.kith.placements.api.Children;
import uk.kith.placements.api.NamedOthers;

/** Papers for the panel in the database. */
@UseCase
@AllowedRoles(Role.PANEL_ADVISER)
public class DefaultPanelPapers implements PanelPapers {

  private static final Map<String, Conflict> CONFLICTS =
      Map.of(
          "panel_paper_part_once",
          new Conflict("written-meanwhile", "Somebody else has written here in the meantime"),
          "signed_panel_paper_number",
          new Conflict("signed-meanwhile", "Somebody else has signed in the meantime"));

  private static final RuleId PAPER = RuleId.of("R-MATCH-23");

  @PersistenceContext(unitName = "matching")
  EntityManager em;

  @Inject AdoptionRows rows;
  @Inject NamedOthers named;
  @Inject Children children;
  @Inject BusinessDate businessDate;
  @Inject AuditTrail audit;

  @Override
  public Map<PaperHeading, String> written(ChildId child, LinkId link) {
    require(child, link);
    return rows.paperParts(child, link).stream()
        .collect(toMap(PaperPartRow::heading, PaperPartRow::words));
  }

  @Override
  public void write(
      ChildId child, LinkId link, Map<PaperHeading, String> words, Acceptance acceptance) {
    require(child, link);
    Map<PaperHeading, PaperPartRow> before =
        rows.paperParts(child, link).stream().collect(toMap(PaperPartRow::heading, row -> row));
    Map<PaperHeading, String> news = new EnumMap<>(PaperHeading.class);
    words.forEach(
        (heading, text) -> {
          PaperPartRow was = before.get(heading);
          if (!text.strip().equals(was == null ? "" : was.words())) {
            news.put(heading, text.strip());
          }
        });
    String inSpite = named.keptWhy(PAPER, List.of(child), news.values(), acceptance);
    news.forEach((heading, text) -> write(child, link, heading, text, inSpite, before));
    BrokenConstraint.flush(em, CONFLICTS);
    audit.record("panel-paper-written", link, Map.of("child", child.toString()));
  }

  /**
   * @param inSpite why it is kept though it seems to name another child; null when it does not
   */
  private void write(
      ChildId child,
      LinkId link,
      PaperHeading heading,
      String text,
      @Nullable String inSpite,
      Map<PaperHeading, PaperPartRow> before) {
    PaperPartRow was = before.get(heading);
    if (was != null) {
      was.close(rows.entry());
      em.flush();
    }
    if (!text.isEmpty()) {
      rows.keep(
          new PaperPartRow(
              child, link, heading, text, inSpite, businessDate.today(), rows.entry()));
    }
  }

  @Override
  public int sign(ChildId child, LinkId link, Map<PaperHeading, String> whole) {
    require(child, link);
    List<PaperHeading> empty =
        Arrays.stream(PaperHeading.values())
            .filter(heading -> whole.getOrDefault(heading, "").isBlank())
            .toList();
    if (!empty.isEmpty()) {
      throw new Invalid(
          empty.get(0).name(),
          "required",
          "Write something under every heading, or that it is not applicable and why");
    }
    List<SignedPaperRow> before = rows.signedPapers(child, link);
    if (!before.isEmpty() && before.get(0).signed().whole().equals(whole)) {
      throw new Conflict(
          "signed-already",
          "This paper is signed already, and its signature stands.\nMaybe change what it says: then"
              + " it is signed as a later paper");
    }
    int number = before.isEmpty() ? 1 : before.get(0).number() + 1;
    rows.keep(new SignedPaperRow(child, link, number, whole, businessDate.today(), rows.entry()));
    BrokenConstraint.flush(em, CONFLICTS);
    audit.record(
        "panel-paper-signed",
        link,
        Map.of("child", child.toString(), "number", Integer.toString(number)));
    return number;
  }

  @Override
  public List<Signed> signed(ChildId child, LinkId link) {
    require(child, link);
    return rows.signedPapers(child, link).stream().map(SignedPaperRow::signed).toList();
  }

  private void require(ChildId child, LinkId id) {
    LinkRow link = em.find(LinkRow.class, id.value());
    if (link == null
        || link.finding().children().stream().noneMatch(row -> row.child().equals(child))) {
      throw new NotFound(id);
    }
    if (children.visible(List.of(child)).isEmpty()) {
      throw new NotFound(child);
    }
  }
}

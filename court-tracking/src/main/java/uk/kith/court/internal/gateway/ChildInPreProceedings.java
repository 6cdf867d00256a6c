package uk.kith.court.internal.gateway;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kith.court.api.DecideAtGateway.ForChild;
import uk.kith.court.engine.Findings;
import uk.kith.court.engine.gateway.Course;
import uk.kith.court.engine.gateway.FamilyMeeting;
import uk.kith.court.engine.gateway.FollowedPeriods;
import uk.kith.court.engine.gateway.GatewayOutcome;
import uk.kith.court.engine.gateway.Previous;
import uk.kith.court.engine.gateway.Step;
import uk.kith.court.engine.gateway.ToldPeriod;
import uk.kith.court.internal.CourtRow.Entry;
import uk.kith.court.internal.DecidedAtGateway;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.service.Conflict;
import uk.kith.kernel.service.Invalid;

/** One child before the court, with dates of its own. Part of {@link FamilyInPreProceedings}. */
@Entity
@Table(schema = "court", name = "child_in_pre_proceedings")
class ChildInPreProceedings {

  /** What a start is called where it is taken back. */
  static final String STARTED = "Start of pre-proceedings, with the decision of the legal meeting";

  @Id private UUID id;
  @Version private long version;
  private String authority;

  @ManyToOne(optional = false, fetch = FetchType.LAZY)
  @JoinColumn(name = "pre_proceedings")
  private FamilyInPreProceedings family;

  private UUID child;

  @Column(name = "started_on")
  private LocalDate startedOn;

  @Column(name = "ended_on")
  private @Nullable LocalDate endedOn;

  @Column(name = "previous_pre_proceedings")
  private @Nullable Integer previousPreProceedings;

  @Column(name = "previous_care_proceedings")
  private @Nullable Integer previousCareProceedings;

  private @Nullable UUID extract;

  @Column(name = "taken_back_at")
  private @Nullable Instant takenBackAt;

  @Column(name = "taken_back_by")
  private @Nullable String takenBackBy;

  @Column(name = "taken_back_why")
  private @Nullable String takenBackWhy;

  @OneToMany(mappedBy = "child", cascade = CascadeType.PERSIST)
  private List<RecordedStep> steps = new ArrayList<>();

  @OneToMany(mappedBy = "child", cascade = CascadeType.PERSIST)
  private List<RecordedFamilyMeeting> familyMeetings = new ArrayList<>();

  // JPA fills the fields after calling it.
  @SuppressWarnings("NullAway.Init")
  protected ChildInPreProceedings() {}

  ChildInPreProceedings(
      FamilyInPreProceedings family, String authority, LocalDate startedOn, ForChild decided) {
    this.id = UUID.randomUUID();
    this.family = family;
    this.authority = authority;
    this.child = decided.child().value();
    this.startedOn = startedOn;
    this.previousPreProceedings = decided.previousPreProceedings();
    this.previousCareProceedings = decided.previousCareProceedings();
  }

  /** As an extract of the case system tells them. */
  ChildInPreProceedings(
      FamilyInPreProceedings family, ChildId child, ToldPeriod told, UUID extract, Entry entry) {
    this(
        family,
        entry.authority(),
        told.startedOn(),
        new ForChild(
            child,
            GatewayOutcome.START_PRE_PROCEEDINGS,
            told.earlier().preProceedings(),
            told.earlier().careProceedings()));
    this.extract = extract;
    told.steps().forEach(step -> add(step, extract, entry));
  }

  UUID rowId() {
    return id;
  }

  FamilyInPreProceedings family() {
    return family;
  }

  /** What is on record, for what an extract tells of it. */
  FollowedPeriods.Held held() {
    return new FollowedPeriods.Held(
        id,
        startedOn,
        isTold(),
        holding()
            .map(each -> new FollowedPeriods.HeldStep(each.rowId(), each.step(), each.isTold()))
            .toList(),
        !familyMeetings.isEmpty() || steps.stream().anyMatch(each -> !each.isTold()),
        new ToldPeriod.Earlier(previousPreProceedings, previousCareProceedings));
  }

  /** An extract of the case system told that they started. */
  private boolean isTold() {
    return extract != null;
  }

  /** Only extracts told of it: people recorded nothing, nor took anything back. */
  boolean isOnlyTold() {
    return isTold() && !held().byPeople();
  }

  /** That they started was no mistake. */
  boolean holds() {
    return takenBackAt == null;
  }

  /** They never started: nothing may be recorded of them. */
  void takeBack(String why, Entry entry) {
    if (isTold()) {
      throw toldByCaseSystem();
    }
    if (holding().findAny().isPresent()
        || familyMeetings.stream().anyMatch(RecordedFamilyMeeting::holds)) {
      throw new Conflict(
          "rests-on-it",
          "Something is recorded of the pre-proceedings that started on "
              + Findings.day(startedOn)
              + ". Take that back too, or first");
    }
    takenBackAt = entry.at();
    takenBackBy = entry.by();
    takenBackWhy = why;
  }

  /** A step that was a mistake; with an outcome they are open again. */
  void takeBack(RecordedStep step, String why, Entry entry) {
    if (step.isTold()) {
      throw toldByCaseSystem();
    }
    Course.impossible(
            startedOn, holding().filter(each -> each != step).map(RecordedStep::step).toList())
        .ifPresent(
            without -> {
              throw new Conflict("rests-on-it", without + ". Take that back too, or first");
            });
    step.takeBack(why, entry);
    if (step.step().kind().isOutcome()) {
      endedOn = null;
    }
  }

  private static Conflict toldByCaseSystem() {
    return new Conflict(
        "told-by-case-system",
        "The case system told of it: it is corrected there and follows from the next extract");
  }

  /** Every offer that was ever recorded. */
  List<RecordedFamilyMeeting> everyMeeting() {
    return List.copyOf(familyMeetings);
  }

  /** Both run on one day, or stand in one family, which has a child once. */
  boolean meets(ChildInPreProceedings other) {
    return holds()
        && other.holds()
        && (family.id().equals(other.family.id())
            || FollowedPeriods.overlap(startedOn, endedOn, other.startedOn, other.endedOn));
  }

  /** The steps that an extract told. */
  List<Step> told() {
    return holding().filter(RecordedStep::isTold).map(RecordedStep::step).toList();
  }

  /** Everything that was ever recorded of steps, such as to be told when and by whom. */
  List<RecordedStep> everyStep() {
    return List.copyOf(steps);
  }

  /** Follows an extract of the case system. */
  void follow(FollowedPeriods.Change change, UUID extract, Entry entry) {
    LocalDate start = change.startsOn();
    if (start != null) {
      startedOn = start;
    }
    ToldPeriod.Earlier earlier = change.earlier();
    if (earlier != null) {
      previousPreProceedings = earlier.preProceedings();
      previousCareProceedings = earlier.careProceedings();
    }
    steps.stream()
        .filter(each -> change.takenBack().contains(each.rowId()))
        .forEach(each -> each.takeBack(entry));
    endedOn =
        holding()
            .map(RecordedStep::step)
            .filter(step -> step.kind().isOutcome())
            .map(Step::on)
            .findFirst()
            .orElse(null);
    change.added().forEach(step -> add(step, extract, entry));
  }

  ChildId child() {
    return new ChildId(child);
  }

  /** The child turned out to be one on record; its dates stay as they are. */
  void isNow(ChildId record) {
    child = record.value();
  }

  LocalDate startedOn() {
    return startedOn;
  }

  /** No outcome is recorded. */
  boolean isOpen() {
    return endedOn == null;
  }

  /** What is told counts the whole life of the child; what people state, what Kith lacks. */
  Previous previous(int heldPreProceedings, int heldCareProceedings) {
    return isTold()
        ? Previous.told(
            previousPreProceedings,
            heldPreProceedings,
            previousCareProceedings,
            heldCareProceedings)
        : new Previous(
            previousPreProceedings,
            heldPreProceedings,
            previousCareProceedings,
            heldCareProceedings);
  }

  /** What is recorded, with the application that was made of it, and what the gateway decided. */
  Course course(Applications.OfChildren made, DecidedAtGateway.OfChildren decided, LocalDate asOf) {
    return new Course(
            startedOn,
            holding().map(RecordedStep::step).toList(),
            familyMeetings.stream()
                .filter(RecordedFamilyMeeting::holds)
                .map(RecordedFamilyMeeting::meeting)
                .findFirst()
                .orElse(null),
            made.appliedFrom(child(), startedOn))
        .decidedToIssue(decided.toIssue(child(), startedOn, asOf));
  }

  /** Records a step; one that can be there only once takes back the one before. */
  void record(Step step, Entry entry) {
    if (step.on().isBefore(startedOn)) {
      throw new Invalid("on", "before-start", "Pre-proceedings started on " + startedOn);
    }
    List<RecordedStep> corrected =
        holding().filter(each -> step.kind().corrects(each.step().kind())).toList();
    List<Step> all =
        Stream.concat(
                holding().filter(each -> !corrected.contains(each)).map(RecordedStep::step),
                Stream.of(step))
            .toList();
    Course.impossible(startedOn, all)
        .ifPresent(
            why -> {
              throw new Conflict("out-of-turn", why);
            });
    corrected.forEach(each -> each.takeBack(entry));
    add(step, null, entry);
  }

  private void add(Step step, @Nullable UUID toldBy, Entry entry) {
    steps.add(new RecordedStep(this, step, toldBy, entry));
    if (step.kind().isOutcome()) {
      endedOn = step.on();
    }
  }

  void record(FamilyMeeting meeting, Entry entry) {
    familyMeetings.stream()
        .filter(RecordedFamilyMeeting::holds)
        .forEach(each -> each.takeBack(entry));
    familyMeetings.add(new RecordedFamilyMeeting(this, meeting, entry));
  }

  private Stream<RecordedStep> holding() {
    return steps.stream().filter(RecordedStep::holds);
  }
}

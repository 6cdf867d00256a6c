package uk.kith.placements.internal.asking;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import uk.kith.kernel.DateRange;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.Role;
import uk.kith.kernel.service.Sql;
import uk.kith.kernel.service.UseCase;
import uk.kith.placements.api.ReferralTimes;
import uk.kith.placements.api.Referrals.Answer;
import uk.kith.placements.engine.asking.AnswerTimes;
import uk.kith.placements.engine.asking.AnswerTimes.Sent;

/** Times to the first answer, from one query over the recipients of the period. */
@UseCase
@AllowedRoles({Role.PLACEMENT_OFFICER, Role.PANEL_ADVISER, Role.APPROVER, Role.COMMISSIONER})
public class SqlReferralTimes implements ReferralTimes {

  private static final String ALL = "All providers";

  @Inject Sql sql;
  @Inject LocalAuthority authority;
  @Inject Clock clock;

  @Override
  public Times times(DateRange made) {
    List<Sent> sent =
        sql.list(
            "select p.provider, p.sent_at, p.answered_at, p.answer from placements.referral r"
                + " join placements.referral_recipient p on p.referral_id = r.id"
                + " where r.authority = ? and r.made_on between ? and ?"
                + " order by p.provider, p.sent_at desc",
            row -> {
              OffsetDateTime answered = row.getObject("answered_at", OffsetDateTime.class);
              return new Sent(
                  row.getString("provider"),
                  Sql.instant(row, "sent_at"),
                  answered == null ? null : answered.toInstant(),
                  Answer.OFFER.name().equals(row.getString("answer")));
            },
            authority.code(),
            made.first(),
            Objects.requireNonNullElse(made.last(), LocalDate.of(9999, 12, 31)));
    Instant now = clock.instant();
    return new Times(AnswerTimes.of(ALL, sent, now), AnswerTimes.byProvider(sent, now));
  }
}

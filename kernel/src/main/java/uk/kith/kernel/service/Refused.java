package uk.kith.kernel.service;

import java.util.List;
import uk.kith.kernel.Finding;

/**
 * Rules speak against a command: answered as 422 with the findings. Sent again with the rules
 * accepted and a reason it is recorded with them, unless one is a hard block ({@link Acceptance}).
 */
public final class Refused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<Finding> findings;

  public Refused(List<Finding> findings) {
    super("Rules speak against this: " + findings.stream().map(Finding::rule).distinct().toList());
    this.findings = List.copyOf(findings);
  }

  public List<Finding> findings() {
    return findings;
  }
}

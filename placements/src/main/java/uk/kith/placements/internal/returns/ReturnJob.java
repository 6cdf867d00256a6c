package uk.kith.placements.internal.returns;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import uk.kith.kernel.JobId;
import uk.kith.kernel.service.Jobs;
import uk.kith.placements.api.Returns.UploadId;

/** Imports a large upload whose files are stored; its argument is the upload's id. */
@ApplicationScoped
public class ReturnJob implements Jobs.Handler {

  static final String KIND = "return-import";

  @Inject DefaultReturns returns;
  @Inject Jobs jobs;

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public void run(JobId id, String argument) {
    if (jobs.progress(id, 10, "Reading and checking")) {
      returns.importUpload(new UploadId(UUID.fromString(argument)), id);
    }
  }
}

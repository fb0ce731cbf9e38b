import type { Holder } from "../../readers/index.ts";
import type { Engine } from "../engine.ts";
import { lockMeter } from "./spend.ts";

/** See `Holdings.takeOver`. */
export async function takeOver({ reader, writer }: Engine, browser: Holder, to: Holder): Promise<void> {
  const any = await reader.selectFrom("opened").select("at").where("holder", "=", browser).executeTakeFirst();
  if (!any) return;
  await writer.transaction().execute(async (trx) => {
    await lockMeter(trx, to);
    const rows = await trx
      .deleteFrom("opened")
      .where("holder", "=", browser)
      .returning(["piece_key", "how", "at"])
      .execute();
    if (rows.length === 0) return;
    await trx
      .insertInto("opened")
      .values(rows.map((row) => ({ ...row, holder: to })))
      .onConflict((conflict) => conflict.columns(["holder", "piece_key"]).doNothing())
      .execute();
  });
}

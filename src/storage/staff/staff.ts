import type { StaffRole } from "../../readers/index.ts";
import type { StaffPerson, StaffStore } from "../../readers/staff/index.ts";
import type { Engine } from "../engine.ts";
import { deeds, forgetDeeds, record } from "./deeds.ts";
import { judge } from "./judging.ts";
import { appoint, dismiss, renew } from "./roles.ts";

/** The port `StaffStore` over an engine. */
export function openStaffStore(engine: Engine): StaffStore {
  return {
    async find(readerId) {
      const row = await people(engine).where("reader.id", "=", readerId).executeTakeFirst();
      return row ? personOf(row) : null;
    },
    list: async () => (await people(engine).orderBy("reader.address_key").execute()).map(personOf),
    appoint: (to, role, factor, now) => appoint(engine, to, role, factor, now),
    dismiss: (addressKey) => dismiss(engine, addressKey),
    renew: (addressKey, factor, now) => renew(engine, addressKey, factor, now),
    judge: (readerId, how) => judge(engine, readerId, how),
    record: (deed, now) => record(engine, deed, now),
    deeds: (range) => deeds(engine, range),
    forgetDeeds: (before) => forgetDeeds(engine, before),
  };
}

function people({ reader }: Engine) {
  return reader
    .selectFrom("reader")
    .innerJoin("staff_factor", "staff_factor.reader_key", "reader.key")
    .where("role", "is not", null)
    .select([
      "reader.id",
      "name",
      "address",
      "role",
      "since",
      "reader.address_key",
      "staff_factor.address_key as given_to",
    ])
    .select((from) =>
      from
        .selectFrom("staff_recovery_code")
        .whereRef("staff_recovery_code.reader_key", "=", "reader.key")
        .select(({ fn }) => fn.countAll().as("n"))
        .as("codes"),
    );
}

type PersonRow = Awaited<ReturnType<ReturnType<typeof people>["execute"]>>[number];

function personOf({ id, name, address, role, since, address_key, given_to, codes }: PersonRow): StaffPerson {
  return {
    readerId: id,
    name,
    address,
    role: role as StaffRole,
    secondFactorSince: since,
    confirmed: address_key === given_to,
    recoveryCodesLeft: Number(codes),
  };
}

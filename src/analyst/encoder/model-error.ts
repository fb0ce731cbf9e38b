/** The trained weights cannot be used. The publication serves without them; only reading for claims waits. */
export class ModelError extends Error {
  readonly code: "model_missing" | "model_damaged";

  constructor(code: ModelError["code"], message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "ModelError";
    this.code = code;
  }
}

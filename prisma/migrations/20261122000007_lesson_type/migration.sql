-- Alone: a value is not used in the transaction that adds it.
ALTER TYPE "RecordType" ADD VALUE 'LESSON';

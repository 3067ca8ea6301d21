/** Alternating courses of masonry with an eight-pointed star: the wall beside the sign-in form. */
export function Ablaq() {
  return (
    <div className="wallart" aria-hidden="true">
      <svg className="lattice" width="100%" height="100%">
        <title>Ablaq</title>
        <defs>
          <pattern id="ablaq-courses" width="60" height="60" patternUnits="userSpaceOnUse">
            <rect width="60" height="30" className="w-0" />
            <rect y="30" width="60" height="30" className="w-1" />
          </pattern>
        </defs>
        <rect width="100%" height="100%" fill="url(#ablaq-courses)" />
        <svg x="50%" y="45%" overflow="visible" aria-hidden="true">
          <path d={star(186)} className="c-0" />
          <path d={star(170)} className="c-1" />
          <path d={star(126, 22.5)} className="c-2" />
          <path d={star(86)} className="c-1" />
          <path d={star(42, 22.5)} className="c-3" />
        </svg>
      </svg>
    </div>
  );
}

/** Two squares laid across each other, as one outline. */
function star(radius: number, turn = 0): string {
  const notch = radius * 0.7654;
  const points = Array.from({ length: 16 }, (_, i) => {
    const angle = ((i * 22.5 + turn - 90) * Math.PI) / 180;
    const length = i % 2 === 0 ? radius : notch;
    return `${(length * Math.cos(angle)).toFixed(2)} ${(length * Math.sin(angle)).toFixed(2)}`;
  });
  return `M${points.join('L')}Z`;
}

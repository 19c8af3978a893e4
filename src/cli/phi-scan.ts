console.log('phi-scan');
